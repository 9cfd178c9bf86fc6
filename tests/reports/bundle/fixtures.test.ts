import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSnapshot } from '../../../src/domain/bundle/snapshot-rules';
import { CURRENT_FORMATS } from '../../../src/domain/bundle/upgrade';
import { exportInstitution } from '../../../src/storage/export-institution';
import { importInstitution } from '../../../src/storage/import-institution';
import { open } from '../../support/bundle/open';
import { cleanUpDatabases, openTestDatabase } from '../../support/storage/test-database';

cleanUpDatabases();

/** One per format ever released. They must open for ever: add one, never change or remove one. */
const FIXTURES = ['v1'] as const;

describe('bundles of every released format', () => {
  it('there is one fixture per format', () => {
    expect(FIXTURES).toHaveLength(CURRENT_FORMATS.bundle);
  });

  it.each(FIXTURES)('%s.siap opens, with all that is in it', async (name) => {
    const outcome = await open(new Uint8Array(readFileSync(`tests/fixtures/bundles/${name}.siap`)));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { snapshot, files, brokenRules } = outcome.value;
    expect(brokenRules).toEqual([]);
    expect(checkSnapshot(snapshot)).toEqual([]);
    expect(snapshot.institution).toMatchObject({ id: 'lks-melati', name: 'LKSA Melati (contoh)', kind: 'anak', profile: { children: 24, caregivers: 3 } });
    expect(snapshot.evidence.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ['bukti-akta', '2030-01-01'],
      ['bukti-foto', undefined],
    ]);
    expect(snapshot.assessments.map(({ id, round, pack, answers }) => [id, round, pack.id, Object.keys(answers).length])).toEqual([
      ['putaran-1', 1, 'paket-contoh', 5],
      ['putaran-2', 2, 'paket-contoh', 2],
    ]);
    expect(snapshot.assessments[0]?.answers.s1).toMatchObject({ level: 0, verification: { verdict: 'confirmed', by: 'Pendamping', on: '2026-02-02' } });
    expect(snapshot.assessments[0]?.answers.s2?.notApplicable?.reason).toBe('Memakai sumur bersama desa — “layak” menurut Puskesmas 😊.');
    expect([snapshot.assessments[0]?.actions?.length, snapshot.assessments[0]?.visits?.length]).toEqual([1, 1]);
    expect([snapshot.history.revisions.length, snapshot.history.head]).toEqual([15, 'rev-15']);
    expect(files.map(({ type, sizeBytes }) => `${type} ${sizeBytes}`).sort()).toEqual(['application/pdf 48', 'image/jpeg 404', 'image/png 69']);
  });

  it.each(FIXTURES)('%s.siap goes onto an empty device and comes back the same', async (name) => {
    const outcome = await open(new Uint8Array(readFileSync(`tests/fixtures/bundles/${name}.siap`)));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const db = await openTestDatabase();
    expect(await importInstitution(db, outcome.value.snapshot, outcome.value.files)).toEqual({ ok: true, value: { outcome: 'imported', filesAdded: 3 } });
    const exported = await exportInstitution(db, 'lks-melati');
    expect(exported?.snapshot).toEqual(outcome.value.snapshot);
    for (const file of outcome.value.files) expect([...((await exported?.files.read(file.sha256)) ?? [])]).toEqual([...file.bytes]);
  });
});
