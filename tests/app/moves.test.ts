import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/app/assessment-changes';
import { createMoveService, type MovePreview, type MoveService } from '../../src/app/moves';
import { createPackLibrary } from '../../src/app/pack-library';
import type { Ports } from '../../src/app/ports';
import { createSaveQueue } from '../../src/app/save-queue';
import type { CommitChanges } from '../../src/app/services';
import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import { isSameValue } from '../../src/domain/bundle/plain-value';
import { checkSnapshot } from '../../src/domain/bundle/snapshot-rules';
import type { StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { readAssessment } from '../../src/storage/assessments';
import { commit } from '../../src/storage/commit';
import { exportInstitution } from '../../src/storage/export-institution';
import { readFile } from '../../src/storage/files';
import { putPack, removePack } from '../../src/storage/packs';
import type { Database } from '../../src/storage/tables';
import { pngFile } from '../support/bundle/sample-files';
import { countingStamp } from '../support/bundle/stamp';
import { assessmentOf, requirement } from '../support/scoring/documents';
import { randomScorings } from '../support/scoring/random-assessments';
import { cleanUpDatabases, openTestDatabase } from '../support/storage/test-database';
import { randomSuccessors } from '../support/versions/random-successors';
import { newPack, oldPack } from '../support/versions/two-versions';

cleanUpDatabases();

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T09:00:00+07:00' };
const EMPTY_LIBRARY = JSON.stringify({ format: 'siap-lks/standards-index@1', packs: [], policies: [] });

interface Device {
  readonly db: Database;
  readonly moves: MoveService;
  readonly write: CommitChanges;
  readonly read: () => Promise<Assessment>;
}

/** A device with one assessment and the packs that are given. */
async function deviceWith(assessment: Assessment, packs: readonly StandardPack[]): Promise<Device> {
  const db = await openTestDatabase();
  const stamp = countingStamp('r');
  const write: CommitChanges = async (institution, changes, files = []) => void (await commit(db, institution, changes, stamp, files));
  const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
  const unused = (): never => {
    throw new Error('not used here');
  };
  const files = { pick: unused, save: unused, canShare: unused, share: unused };
  const ports: Ports = { clock, newId: stamp.newId, sha256, files, fetchText: async () => EMPTY_LIBRARY, fetchBytes: unused };
  for (const pack of packs) await putPack(db, pack);
  await write(assessment.institution.id, changesOf(assessment), [pngFile]);
  const moves = createMoveService({ db, ports, packs: createPackLibrary(db, ports), saving: createSaveQueue(clock.now), commitChanges: write });
  const read = async (): Promise<Assessment> => {
    const stored = await readAssessment(db, assessment.id);
    if (stored === null) throw new Error('the assessment is gone');
    return stored;
  };
  return { db, moves, write, read };
}

async function previewOf({ moves }: Device, id: string, pack: StandardPack): Promise<MovePreview> {
  const preview = await moves.preview(id, pack);
  if (preview === null) throw new Error('nothing to preview');
  return preview;
}

const old = oldPack([{ id: 'a' }, { id: 'b', evidence: [requirement('foto')] }, { id: 'c' }]).pack;
const next = newPack([{ id: 'c' }, { id: 'a', question: 'Pertanyaan a, diperjelas?' }, { id: 'n' }]).pack;
const answers = { a: 2, b: { level: 3, evidence: { foto: { status: 'available' as const, files: [pngFile.sha256] } } }, c: 1 };
const action = { id: 't1', criterion: 'b', what: 'Buat', who: 'Sekretaris', status: 'open' as const };
const given = assessmentOf(answers, { actions: [action] });

describe('moving an assessment to a new version', () => {
  it('offers the newest version on this device, or nothing', async () => {
    const { moves } = await deviceWith(given, [old, next]);
    expect((await moves.newerThan(old))?.version).toBe('2.0.0');
    expect(await moves.newerThan(next)).toBeNull();
    expect(await moves.preview('penilaian', { id: 'contoh', version: '9.0.0' })).toBeNull();
  });

  it('writes nothing for a preview, all of it in the move, and the former state in the undo', async () => {
    const device = await deviceWith(given, [old, next]);
    const before = await device.read();
    const preview = await previewOf(device, given.id, next);
    expect(await device.read()).toEqual(before);
    await device.moves.move(preview);
    const moved = await device.read();
    expect(moved.pack).toMatchObject({ id: 'contoh', version: '2.0.0' });
    expect(moved.answers).toEqual({ a: { level: 2, checkAgain: { fromVersion: '1.0.0', reason: 'text' } }, c: { level: 1 } });
    expect(moved.archived?.map(({ criterion, answer }) => [criterion, answer.level])).toEqual([['b', 3]]);
    await device.moves.last.value?.undo();
    expect(await device.read()).toEqual(before);
    expect(device.moves.last.value).toBeNull();
  });

  it('keeps file and pack of an archived answer, here and in the bundle, whose history replays', async () => {
    const device = await deviceWith(given, [old, next]);
    await device.moves.move(await previewOf(device, given.id, next));
    expect(await readFile(device.db, pngFile.sha256)).not.toBeNull();
    expect(await removePack(device.db, old.id, old.version)).toBe(false);
    const exported = await exportInstitution(device.db, given.institution.id);
    expect(exported?.files.list.map(({ sha256 }) => sha256)).toEqual([pngFile.sha256]);
    expect(exported?.snapshot.packs.map(({ version }) => version).sort()).toEqual(['1.0.0', '2.0.0']);
    expect(exported === null ? null : checkSnapshot(exported.snapshot)).toEqual([]);
  });

  it('refuses whole when another window changed or gave an answer that the move touches', async () => {
    const { institution } = given;
    const touched = [
      { kind: 'answer' as const, id: 'b', assessment: given.id, put: { level: 1 } },
      { kind: 'answer' as const, id: 'a', assessment: given.id, put: { level: 1 } },
    ];
    for (const change of touched) {
      const device = await deviceWith(given, [old, next]);
      const preview = await previewOf(device, given.id, next);
      await device.write(institution.id, [change]);
      const before = await device.read();
      await expect(device.moves.move(preview)).rejects.toMatchObject({ code: 'storage/changed' });
      expect(await device.read()).toEqual(before);
      expect(device.moves.last.value).toBeNull();
    }
    const device = await deviceWith(assessmentOf({ a: 1 }), [old, next]);
    const preview = await previewOf(device, given.id, next);
    await device.write(institution.id, [{ kind: 'answer', id: 'b', assessment: given.id, put: { level: 1 } }]);
    await expect(device.moves.move(preview)).rejects.toMatchObject({ code: 'storage/changed' });
  });

  it('keeps what another window changed beside it, in the move and in the undo', async () => {
    const device = await deviceWith(given, [old, next]);
    const preview = await previewOf(device, given.id, next);
    const put = { level: 3, note: 'Baru.' };
    await device.write(given.institution.id, [{ kind: 'answer', id: 'c', assessment: given.id, put }]);
    await device.moves.move(preview);
    expect((await device.read()).answers.c).toEqual(put);
    await device.moves.last.value?.undo();
    expect((await device.read()).answers).toMatchObject({ a: { level: 2 }, b: { level: 3 }, c: put });
  });

  it('takes nothing back once a moved or a new criterion was answered: that answer would be lost', async () => {
    for (const id of ['a', 'n']) {
      const device = await deviceWith(given, [old, next]);
      await device.moves.move(await previewOf(device, given.id, next));
      await device.write(given.institution.id, [{ kind: 'answer', id, assessment: given.id, put: { level: 1 } }]);
      const before = await device.read();
      await expect(device.moves.last.value?.undo()).rejects.toMatchObject({ code: 'storage/changed' });
      expect(await device.read()).toEqual(before);
    }
  });

  it('goes by the versions in between where they are on the device', async () => {
    const middle = newPack([{ id: 'b2', question: 'Pertanyaan b?', evidence: [requirement('foto')] }], { b: 'b2' }).pack;
    const last = newPack([{ id: 'b3', question: 'Pertanyaan b?', evidence: [requirement('foto')] }], { b2: 'b3' }, { version: '3.0.0' }).pack;
    const latest = { ...last, supersedes: { id: 'contoh', version: '2.0.0', criteria: { b2: 'b3' } } };
    const device = await deviceWith(given, [old, middle, latest]);
    await device.moves.move(await previewOf(device, given.id, latest));
    expect((await device.read()).answers.b3).toEqual(answers.b);
    expect((await device.read()).actions?.[0]?.criterion).toBe('b3');
  });

  it('moving and taking it back is as if nothing had happened', async () => {
    const moves = randomScorings().chain(({ pack, assessment }) => randomSuccessors(pack).map((successor) => ({ pack, assessment, successor })));
    await fc.assert(
      fc.asyncProperty(moves, async ({ pack, assessment, successor }) => {
        const device = await deviceWith({ ...assessment, actions: [action] }, [pack, successor]);
        const before = await device.read();
        const preview = await previewOf(device, assessment.id, successor);
        await device.moves.move(preview);
        expect(isSameValue((await device.read()).answers, preview.plan.assessment.answers)).toBe(true);
        await device.moves.last.value?.undo();
        expect(await device.read()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
