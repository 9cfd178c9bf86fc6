import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setLevel } from '../../src/app/answering';
import { changesOf } from '../../src/app/assessment-changes';
import { createEvidenceRegister } from '../../src/app/evidence-register';
import { createOfferService } from '../../src/app/offers';
import { createPackLibrary } from '../../src/app/pack-library';
import { createPackTexts } from '../../src/app/pack-texts';
import type { Ports } from '../../src/app/ports';
import { createSaveQueue } from '../../src/app/save-queue';
import type { CommitChanges } from '../../src/app/services';
import { ignoredIn, takeOffers, withIgnored } from '../../src/app/taking-offers';
import { createWorkspace, type Workspace } from '../../src/app/workspace';
import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import { type CrosswalkOffer, offersFor } from '../../src/domain/assessment/crosswalk';
import { indexPack } from '../../src/domain/standard/pack-index';
import { readAssessment } from '../../src/storage/assessments';
import { commit } from '../../src/storage/commit';
import { readHistory } from '../../src/storage/history';
import { putPack } from '../../src/storage/packs';
import { countingStamp } from '../support/bundle/stamp';
import { assessmentOf } from '../support/scoring/documents';
import { cleanUpDatabases, openTestDatabase } from '../support/storage/test-database';
import { herePack, otherPack } from '../support/two-packs';

cleanUpDatabases();

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T09:00:00+07:00' };
const EMPTY_LIBRARY = JSON.stringify({ format: 'siap-lks/standards-index@1', packs: [], policies: [] });

const here = assessmentOf({ sendiri: 1 }, { id: 'sini', pack: { id: herePack.id, version: herePack.version } });
const other = assessmentOf(
  { 'izin-lain': { level: 3, evidence: { sk: { status: 'available', location: 'Map 2' } } }, 'papan-lain': 2, 'visi-lain': 0 },
  { id: 'lain', pack: { id: otherPack.id, version: otherPack.version } },
);
const foreign: Assessment = { ...other, id: 'asing', institution: { ...other.institution, id: 'lembaga-lain' } };

async function device() {
  const db = await openTestDatabase();
  const stamp = countingStamp('r');
  const commits: string[][] = [];
  const write: CommitChanges = async (institution, changes, files = []) => {
    commits.push(changes.map(({ id }) => id));
    await commit(db, institution, changes, stamp, files);
  };
  const unused = (): never => {
    throw new Error('not used here');
  };
  const files = { pick: unused, save: unused, canShare: unused, share: unused };
  const ports: Ports = { clock, newId: stamp.newId, sha256: unused, files, fetchText: async () => EMPTY_LIBRARY, fetchBytes: unused };
  for (const pack of [herePack, otherPack]) await putPack(db, pack);
  for (const assessment of [here, other, foreign]) await write(assessment.institution.id, changesOf(assessment));
  const packs = createPackLibrary(db, ports);
  const saving = createSaveQueue(clock.now);
  const openWorkspace = async () => {
    const workspace = createWorkspace(db, packs, saving, write);
    await workspace.open(here.id);
    return workspace;
  };
  const register = (workspace: Workspace) => createEvidenceRegister(ports, saving, workspace, write);
  commits.length = 0;
  return { db, register, commits, openWorkspace, service: createOfferService(db, packs), write };
}

const offersOf = async ({ service }: Pick<Awaited<ReturnType<typeof device>>, 'service'>): Promise<readonly CrosswalkOffer[]> => [
  ...offersFor(indexPack(herePack), here, await service.others(here)).values(),
];

describe('offers from another pack', () => {
  it('come from the other assessments of the same institution only', async () => {
    const { service } = await device();
    expect((await service.others(here)).map(({ assessment, index }) => [assessment.id, index.pack.id])).toEqual([['lain', 'paket-lain']]);
  });

  it('are taken all in one transaction, each with its own revision', async () => {
    const all = await device();
    const workspace = await all.openWorkspace();
    const offers = (await offersOf(all)).filter(({ level }) => level !== null);
    const before = (await readHistory(all.db, here.institution.id))?.revisions.length ?? 0;
    await takeOffers(workspace, offers);
    expect(all.commits).toEqual([['izin', 'visi']]);
    expect((await readAssessment(all.db, here.id))?.answers).toEqual({
      sendiri: { level: 1 },
      izin: { level: 3, evidence: { sk: { status: 'available', location: 'Map 2' } } },
      visi: { level: 0 },
    });
    expect((await readHistory(all.db, here.institution.id))?.revisions.length).toBe(before + 2);
    workspace.close();
  });

  it('leave an answer that another tab gave meanwhile', async () => {
    const all = await device();
    const workspace = await all.openWorkspace();
    const offers = await offersOf(all);
    await all.write(here.institution.id, [{ kind: 'answer', id: 'izin', assessment: here.id, put: { level: 1 } }]);
    await takeOffers(workspace, offers);
    expect((await readAssessment(all.db, here.id))?.answers.izin).toEqual({ level: 1 });
    workspace.close();
  });

  it('leave the other assessment as it was, also when the taken answer is changed afterwards', async () => {
    const all = await device();
    const workspace = await all.openWorkspace();
    await takeOffers(workspace, await offersOf(all));
    await workspace.editAnswer('izin', setLevel(0));
    expect((await readAssessment(all.db, other.id))?.answers).toEqual(other.answers);
    workspace.close();
  });

  it('can be ignored one by one, for each assessment apart', () => {
    const ignored = withIgnored(withIgnored({}, 'a', 'k1'), 'a', 'k2');
    expect([ignoredIn(ignored, 'a'), ignoredIn(ignored, 'b'), ignoredIn(ignored, 'constructor')]).toEqual([['k1', 'k2'], [], []]);
  });
});

describe('texts in English', () => {
  const overlay = {
    format: 'siap-lks/pack-overlay@1',
    pack: { id: herePack.id, version: '1.0.0' },
    language: 'en',
    texts: { criteria: { izin: { question: 'Licence?' } } },
  };
  const index = { packs: [], policies: [], overlays: [{ id: herePack.id, version: '1.0.0', language: 'en', path: 'paket-sini/1.0.0.en.json' }] };
  const fetchText = async (path: string): Promise<string> => JSON.stringify(path === 'standards/index.json' ? index : overlay);

  it('are there for the packs that have them, and leave the pack itself as it was', async () => {
    const texts = createPackTexts(fetchText);
    expect([await texts.hasEnglish(herePack), await texts.hasEnglish({ ...herePack, version: '2.0.0' }), await texts.hasEnglish(otherPack)]).toEqual([
      true,
      false,
      false,
    ]);
    const english = await texts.inEnglish(indexPack(herePack));
    expect(english?.criterionById.get('izin')?.criterion.question).toBe('Licence?');
    expect(english?.criterionById.get('papan')?.criterion.question).toBe('Pertanyaan papan?');
    expect(indexPack(herePack).criterionById.get('izin')?.criterion.question).toBe('Pertanyaan izin?');
    expect(await texts.inEnglish(indexPack(herePack))).toBe(english);
    expect(await texts.inEnglish(indexPack(otherPack))).toBeNull();
  });

  it('never get into what is stored: an evidence item has the title of the pack', async () => {
    const { db, openWorkspace, register } = await device();
    const workspace = await openWorkspace();
    await register(workspace).addFor(here, 'izin', { id: 'sk', title: 'Decree', kind: 'document' });
    expect((await readAssessment(db, here.id))?.evidence?.map(({ title }) => title)).toEqual(['Bukti sk']);
    workspace.close();
  });

  it('are none where the library has no list of them', async () => {
    expect(await createPackTexts(async () => EMPTY_LIBRARY).hasEnglish(herePack)).toBe(false);
  });
});
