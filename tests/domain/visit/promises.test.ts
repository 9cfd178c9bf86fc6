import { describe, expect, it } from 'vitest';
import type { Action, Visit } from '../../../src/domain/assessment/assessment.generated';
import { heldVisits, promisedCriteria, promisesOf } from '../../../src/domain/visit/promises';

const action = (id: string, extra: Partial<Action>): Action => ({ id, criterion: `butir-${id}`, what: 'Melengkapi', who: 'Ketua', status: 'open', ...extra });
const visit: Visit = {
  id: 'k2',
  on: '2026-06-01',
  mentors: [],
  agreements: [
    { id: 'a', text: 'Selesai', action: 'r1' },
    { id: 'b', text: 'Lewat', action: 'r2' },
    { id: 'c', text: 'Masih jalan', action: 'r3' },
    { id: 'd', text: 'Dibatalkan', action: 'r4' },
    { id: 'e', text: 'Tanpa RTL', criterion: 'butir-e' },
    { id: 'f', text: 'Tenggat dari kesepakatan', action: 'r5', due: '2026-11-23' },
  ],
};
const actions = [
  action('r1', { status: 'done', due: '2026-07-01' }),
  action('r2', { status: 'doing', due: '2026-11-23' }),
  action('r3', { due: '2026-11-24' }),
  action('r4', { status: 'dropped', due: '2026-07-01' }),
  action('r5', {}),
];

describe('the promises of a former visit', () => {
  it('tells what became of each', () => {
    expect(promisesOf(visit, { actions }, '2026-11-24').map(({ agreement, state }) => [agreement.id, state])).toEqual([
      ['a', 'done'],
      ['b', 'late'],
      ['c', 'open'],
      ['d', 'dropped'],
      ['e', 'unplanned'],
      ['f', 'late'],
    ]);
  });

  it('opens with the latest visit that was held; a planned one promised nothing', () => {
    const visits: Visit[] = [
      { id: 'lama', on: '2025-03-01', mentors: [] },
      { ...visit, status: 'closed' },
      { id: 'rencana', on: '2027-01-01', mentors: [], status: 'planned', agreements: [{ id: 'x', text: 'Belum', criterion: 'butir-x' }] },
    ];
    expect(heldVisits({ visits }).map(({ id }) => id)).toEqual(['k2', 'lama']);
    expect(promisedCriteria({ visits, actions })).toEqual(new Set(['butir-e']));
    expect(promisedCriteria({ visits, actions: [action('r6', { visit: 'k2' })] })).toEqual(new Set(['butir-e', 'butir-r6']));
  });
});
