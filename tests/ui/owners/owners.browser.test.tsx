import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { changesOf } from '../../../src/app/assessment-changes';
import type { Ground } from '../../../src/app/ground';
import { createOwnerService, type OwnerService } from '../../../src/app/owners';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { readAssessment } from '../../../src/storage/assessments';
import { commit } from '../../../src/storage/commit';
import { readInstitution } from '../../../src/storage/institutions';
import { putPack } from '../../../src/storage/packs';
import type { Database } from '../../../src/storage/tables';
import { AppContext } from '../../../src/ui/app-context';
import { OwnersPage } from '../../../src/ui/pages/owners-page';
import { smallAssessment, smallPack } from '../../support/small-pack';
import { cleanUpDatabases, openTestDatabase } from '../../support/storage/test-database';
import { createFakeApp } from '../../support/ui/fake-app';

const ROUND: Assessment = smallAssessment({
  institution: { id: 'lembaga-uji', name: 'LKS Uji', kind: 'umum', profile: {}, owners: ['Sekretaris'] },
  answers: { k1: { level: 1, owner: 'Sekertaris' }, k2: { level: 0, owner: 'Sekretaris' } },
  actions: [{ id: 'r1', criterion: 'k1', what: 'Minta surat', who: 'Sekertaris', status: 'open' }],
});
const SECOND: Assessment = { ...ROUND, id: 'putaran-2', answers: { k1: { level: 0, owner: 'Sekertaris' } }, actions: [] };

interface Stage {
  readonly db: Database;
  readonly owners: OwnerService;
  readonly app: App;
}

async function stage(): Promise<Stage> {
  const db = await openTestDatabase();
  await putPack(db, smallPack());
  const base = createFakeApp({ pack: smallPack(), assessment: ROUND });
  const stamp = { newId: base.newId, now: base.clock.now, device: 'uji' };
  await commit(db, 'lembaga-uji', [...changesOf(ROUND), ...changesOf(SECOND)], stamp);
  const commitChanges: Ground['commitChanges'] = async (institution, changes) => void (await commit(db, institution, changes, stamp));
  const settings = { value: base.settings, change: base.changeSettings, remember: base.changeSettings };
  const ground = { db, saving: base.saving, commitChanges, settings } as Ground;
  const owners = createOwnerService(ground);
  const portfolio = { ...base.portfolio, institutions: signal([ROUND.institution]), changes: signal(0) };
  const service: App['service'] = <T,>() => owners as T;
  return { db, owners, app: { ...base, portfolio, service } };
}

const namesIn = async (db: Database) => {
  const rounds = await Promise.all([readAssessment(db, ROUND.id), readAssessment(db, SECOND.id)]);
  return {
    list: (await readInstitution(db, 'lembaga-uji'))?.owners,
    answers: rounds.map((round) => Object.values(round?.answers ?? {}).map(({ owner }) => owner)),
    actions: rounds.map((round) => (round?.actions ?? []).map(({ who }) => who)),
  };
};

const BEFORE = { list: ['Sekretaris'], answers: [['Sekertaris', 'Sekretaris'], ['Sekertaris']], actions: [['Sekertaris'], []] };

afterEach(cleanup);
cleanUpDatabases();

describe('names of persons in charge', () => {
  it('are counted over all rounds', async () => {
    const { owners } = await stage();
    expect(await owners.uses('lembaga-uji')).toEqual([
      { name: 'Sekertaris', isListed: false, answers: 2, actions: 1, pending: 1 },
      { name: 'Sekretaris', isListed: true, answers: 1, actions: 0, pending: 0 },
    ]);
  });

  it('are merged in every round at once, and apart again when it is undone', async () => {
    const { db, owners } = await stage();
    await owners.rename('lembaga-uji', 'Sekertaris', 'Sekretaris');
    expect(await namesIn(db)).toEqual({ list: ['Sekretaris'], answers: [['Sekretaris', 'Sekretaris'], ['Sekretaris']], actions: [['Sekretaris'], []] });
    expect(owners.last.value).toMatchObject({ kind: 'merged', count: 3 });
    await owners.last.value?.undo();
    expect(await namesIn(db)).toEqual(BEFORE);
  });

  it('stay written where they are used when they are taken out of the list', async () => {
    const { db, owners } = await stage();
    await owners.remove('lembaga-uji', 'Sekretaris');
    expect(await namesIn(db)).toEqual({ ...BEFORE, list: undefined });
    await owners.last.value?.undo();
    expect(await namesIn(db)).toEqual(BEFORE);
  });

  it('are taken in from answers and actions, without doubles', async () => {
    const { db, owners } = await stage();
    await owners.importUsed('lembaga-uji');
    expect((await namesIn(db)).list).toEqual(['Sekretaris', 'Sekertaris']);
  });
});

describe('the page of names', () => {
  it('suggests what looks alike, and merges only on a tap', async () => {
    const { db, app } = await stage();
    render(
      <AppContext.Provider value={app}>
        <OwnersPage institution="lembaga-uji" />
      </AppContext.Provider>,
    );
    await screen.findByText('"Sekertaris" dan "Sekretaris"');
    expect(await namesIn(db)).toEqual(BEFORE);
    const card = within(screen.getByRole('region', { name: 'Mungkin orang yang sama?' }));
    fireEvent.click(card.getByRole('button', { name: 'Pakai "Sekretaris"' }));
    await screen.findByText('"Sekertaris" digabung ke "Sekretaris", 3 tempat diganti.');
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    await waitFor(async () => expect(await namesIn(db)).toEqual(BEFORE));
  });
});
