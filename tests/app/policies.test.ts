import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { standardsIndexText } from '../../scripts/standards-index.mjs';
import { createPackLibrary } from '../../src/app/pack-library';
import { createPolicyService } from '../../src/app/policies';
import { candidateOf, draftOf, emptyDraft, type PolicyDraft } from '../../src/app/policy-draft';
import type { FilePort, Ports } from '../../src/app/ports';
import { emptySettings, type Settings } from '../../src/app/settings';
import type { GradingPolicy } from '../../src/domain/scoring/grading-policy.generated';
import { readPolicy } from '../../src/packs/read-document';
import { cleanUpDatabases, openTestDatabase } from '../support/storage/test-database';

cleanUpDatabases();

const TODAY = '2026-11-24';
const shipped = (id: string): GradingPolicy => JSON.parse(readFileSync(`standards/policies/${id}.json`, 'utf8'));

async function deviceWith(chosen: string | null) {
  const db = await openTestDatabase();
  const unused = (): never => {
    throw new Error('not used here');
  };
  const saved: (readonly [string, string])[] = [];
  const files: FilePort = { pick: unused, canShare: unused, share: unused, save: (name, bytes) => void saved.push([name, new TextDecoder().decode(bytes)]) };
  const fetchText = async (path: string) => (path.endsWith('index.json') ? standardsIndexText() : readFileSync(path, 'utf8'));
  const ports: Ports = { clock: { today: unused, now: unused }, newId: unused, sha256: unused, files, fetchText, fetchBytes: unused };
  const packs = createPackLibrary(db, ports);
  const value = signal<Settings>({ ...emptySettings('uji'), policy: chosen });
  const change = async (patch: Partial<Settings>): Promise<void> => {
    value.value = { ...value.value, ...patch };
  };
  return { packs, settings: value, saved, policies: createPolicyService({ db, packs, files, settings: { value, change, remember: change } }) };
}

const filled = (parts: Partial<PolicyDraft> = {}): PolicyDraft => {
  const [first, last] = emptyDraft(TODAY).grades;
  if (first === undefined || last === undefined) throw new Error('two grades to begin with');
  return {
    ...emptyDraft(TODAY),
    title: 'Peringkat kabupaten',
    by: 'Petugas, Dinas Sosial',
    sourceTitle: 'Keputusan Kepala Dinas',
    sourceNumber: '12/2026',
    note: 'Halaman 4.',
    grades: [
      { ...first, label: 'A', min: '85,5', critical: true, belowCount: '2', belowScore: '56' },
      { ...last, label: 'Belum', min: '0' },
    ],
    ...parts,
  };
};

describe('what is typed into the form', () => {
  it('makes a policy that says who filled it in, from which source', async () => {
    const { policies } = await deviceWith(null);
    expect(await policies.check(candidateOf(filled(), 'peringkat-kabupaten', null))).toEqual({
      ok: true,
      value: {
        format: 'siap-lks/grading-policy@1',
        id: 'peringkat-kabupaten',
        title: 'Peringkat kabupaten',
        status: 'derived',
        statusNote: 'Diisi oleh Petugas, Dinas Sosial, sumber Keputusan Kepala Dinas, 12/2026, dilihat 24 November 2026. Halaman 4.',
        sources: [{ id: 'naskah', title: 'Keputusan Kepala Dinas', number: '12/2026', checkedOn: TODAY, inForce: 'unknown' }],
        grades: [
          { id: 'A', label: 'A', min: 85.5, requires: { critical: true, atMostBelow: { score: 56, count: 2 } } },
          { id: 'Belum', label: 'Belum', min: 0 },
        ],
      },
    });
  });

  it('comes back into the form as it was typed', async () => {
    const { policies } = await deviceWith(null);
    const draft = filled({ roundTotal: '0', status: 'official', inForce: 'yes' });
    const made = await policies.check(candidateOf(draft, 'x', null));
    if (!made.ok) throw new Error('not sound');
    const again = draftOf(made.value, '2027-01-01');
    expect({ ...again, grades: again.grades.map((grade) => ({ ...grade, id: '' })) }).toEqual(draft);
    expect(candidateOf(again, 'x', made.value)).toEqual(made.value);
  });

  it('keeps a note that others wrote, and the codes of grades', () => {
    const school = shipped('contoh-sekolah-2014');
    const draft = draftOf(school, TODAY);
    expect([draft.by, draft.note]).toEqual(['', school.statusNote]);
    expect(candidateOf({ ...draft, by: 'Petugas' }, school.id, school)).toMatchObject({ grades: school.grades });
  });

  it('names the field of every fault', async () => {
    const { policies } = await deviceWith(null);
    const pointersOf = async (draft: PolicyDraft) => {
      const outcome = await policies.check(candidateOf(draft, 'x', null));
      return outcome.ok ? [] : outcome.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    const [first, last] = filled().grades;
    if (first === undefined || last === undefined) throw new Error('two grades');
    expect(await pointersOf(filled({ title: ' ', grades: [{ ...first, min: 'banyak', belowScore: '' }, last], seenOn: '' }))).toEqual([
      'schema/blank /title',
      'schema/date-form /sources/0/checkedOn',
      'schema/type /grades/0/min',
      'schema/type /grades/0/requires/atMostBelow/score',
    ]);
    expect(await pointersOf(filled({ grades: [first, { ...first, key: '9', min: '85,5' }, last] }))).toContain('policy/min-not-falling /grades/1/min');
  });
});

describe('own policies', () => {
  const own: GradingPolicy = { ...shipped('contoh-sekolah-2014'), id: 'milik-dinas', title: 'Milik Dinas', status: 'derived' };

  it('are kept, handed over as a file that opens again, removed and brought back', async () => {
    const { policies, packs, settings, saved } = await deviceWith('milik-dinas');
    await policies.save(own);
    policies.exportFile(own);
    expect(saved.map(([name]) => name)).toEqual(['kebijakan-milik-dinas.json']);
    expect(await readPolicy(saved[0]?.[1] ?? '')).toEqual({ ok: true, value: own });
    const undo = await policies.remove(own);
    expect([await packs.loadPolicy('milik-dinas'), settings.value.policy]).toEqual([null, null]);
    await undo();
    expect([await packs.loadPolicy('milik-dinas'), settings.value.policy, policies.changes.value]).toEqual([own, 'milik-dinas', 3]);
  });

  it('do not hide behind a shipped one: the filled-in template gets an id of its own', async () => {
    const { policies, packs } = await deviceWith(null);
    const template: GradingPolicy = { ...own, id: 'templat-kosong' };
    await policies.keepOpened(template);
    expect(await packs.loadPolicy('templat-kosong-diisi')).toEqual({ ...template, id: 'templat-kosong-diisi' });
    expect((await packs.loadPolicy('templat-kosong'))?.grades).toHaveLength(1);
  });

  it('get an id that is free', async () => {
    const { policies } = await deviceWith(null);
    await policies.save({ ...own, id: await policies.freeId('Milik Dinas') });
    expect(await policies.freeId('Milik Dinas')).toBe('kebijakan-milik-dinas-2');
  });
});
