import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type ActionGround, offerAction, pendingActionOf, planAction, takeActionOffers } from '../../src/app/new-actions';
import type { OpenState, Workspace } from '../../src/app/workspace';
import type { Action, Assessment } from '../../src/domain/assessment/assessment.generated';
import { indexPack } from '../../src/domain/standard/pack-index';
import type { Change } from '../../src/storage/commit';
import { AS_OF, assessmentOf, packWith, requirement } from '../support/scoring/documents';

const INDEX = indexPack(packWith([{ id: 'k1', remedy: 'Minta surat ke desa.', evidence: [requirement('surat'), requirement('sk')] }, { id: 'k2' }]));

function groundOf(assessment: Assessment): ActionGround {
  let made = 0;
  return { index: INDEX, assessment, today: AS_OF, newId: () => `baru-${++made}` };
}

const OWNED = assessmentOf({ k1: { level: 1, owner: ' Sekretaris ', evidence: { sk: { status: 'available' } } } });
const OLD: Action = { id: 'lama', criterion: 'k1', what: 'Kata kami', who: 'Ketua', status: 'doing', due: '2027-01-01', toLevel: 2 };

describe('a new action', () => {
  it('says what by the remedy, who by the answer, its level, and the evidence that is not in hand', () => {
    expect(planAction({ criterion: 'k1', toLevel: 3 }, groundOf(OWNED))).toEqual({
      id: 'baru-1',
      criterion: 'k1',
      what: 'Minta surat ke desa.',
      who: 'Sekretaris',
      status: 'open',
      madeOn: AS_OF,
      toLevel: 3,
      requirements: ['surat'],
      closesWith: 'Bukti surat',
    });
  });

  it('names the level where the pack has no remedy, and no evidence where none is asked for', () => {
    expect(planAction({ criterion: 'k2', toLevel: 2 }, groundOf(assessmentOf({})))).toEqual({
      id: 'baru-1',
      criterion: 'k2',
      what: 'Naikkan butir A.2 ke tingkat "Tingkat 2".',
      who: '',
      status: 'open',
      madeOn: AS_OF,
      toLevel: 2,
    });
  });

  it('keeps what the caller knows better, and the visit it was agreed at', () => {
    const action = planAction({ criterion: 'k1', what: 'Sesuai kesepakatan', requirements: [], visit: 'kunjungan' }, groundOf(OWNED));
    expect(action).toEqual({
      id: 'baru-1',
      criterion: 'k1',
      what: 'Sesuai kesepakatan',
      who: 'Sekretaris',
      status: 'open',
      madeOn: AS_OF,
      toLevel: 3,
      visit: 'kunjungan',
    });
  });
});

describe('an offer', () => {
  const withOld = { ...OWNED, actions: [OLD] };

  it('brings a pending action up to date in place of a second one, and leaves what people wrote', () => {
    expect(offerAction({ criterion: 'k1', toLevel: 3 }, groundOf(withOld))).toEqual({
      kind: 'update',
      former: OLD,
      action: { ...OLD, toLevel: 3, requirements: ['surat'], closesWith: 'Bukti surat' },
    });
  });

  it('is the action itself where it aims at that already', () => {
    const same = { ...OLD, toLevel: 3, requirements: ['surat'] };
    expect(offerAction({ criterion: 'k1', toLevel: 3 }, groundOf({ ...OWNED, actions: [same] }))).toEqual({ kind: 'same', action: same });
  });

  it('is a new action once the former is done or dropped', () => {
    const closed: Assessment = {
      ...OWNED,
      actions: [
        { ...OLD, status: 'done' },
        { ...OLD, id: 'batal', status: 'dropped' },
      ],
    };
    expect(pendingActionOf(closed, 'k1')).toBeUndefined();
    expect(offerAction({ criterion: 'k1' }, groundOf(closed)).kind).toBe('new');
  });
});

/** A workspace in memory that applies its changes as the storage would. */
function memoryWorkspace(assessment: Assessment): { readonly workspace: Workspace; readonly stored: () => readonly Action[] } {
  const state = signal<OpenState>({ kind: 'open', id: assessment.id, assessment, index: INDEX });
  const stored = new Map((assessment.actions ?? []).map((action) => [action.id, action]));
  const write = (change: Change): void => {
    if (change.kind !== 'action') return;
    const next = 'put' in change ? change.put : change.update(stored.get(change.id));
    if (next === null) stored.delete(change.id);
    else stored.set(change.id, next);
  };
  const apply: Workspace['apply'] = async (next, changes) => {
    const now = state.peek();
    if (now.kind === 'open') state.value = { ...now, assessment: next(now.assessment) };
    for (const change of changes) write(change);
  };
  return { workspace: { state, open: async () => {}, close: () => {}, apply, editAnswer: async () => {} }, stored: () => [...stored.values()] };
}

describe('taking offers', () => {
  it('adds what is new and updates the rest, on screen as in storage; undo puts everything back', async () => {
    const before = { ...OWNED, actions: [OLD] };
    const { workspace, stored } = memoryWorkspace(before);
    const ground = groundOf(before);
    const offers = [offerAction({ criterion: 'k1', toLevel: 3 }, ground), offerAction({ criterion: 'k2' }, ground)];
    const taken = await takeActionOffers(workspace, offers);
    expect(stored().map(({ id, toLevel }) => [id, toLevel])).toEqual([
      ['lama', 3],
      ['baru-2', 3],
    ]);
    const state = workspace.state.peek();
    expect(state.kind === 'open' ? state.assessment.actions : null).toEqual(stored());
    await taken.undo();
    expect(stored()).toEqual([OLD]);
  });
});
