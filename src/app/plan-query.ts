import { signal } from '@preact/signals';
import { PLAN_RULES } from '../domain/follow-up/plan-rules';
import { ACTION_STATUSES } from './action-plan';
import type { PlanEntry } from './plan-entries';
import type { Settings } from './settings';

export type PlanView = 'list' | 'board';

export interface PlanQuery {
  readonly view: PlanView;
  /** Only what the person that this device belongs to is to do. */
  readonly isMine: boolean;
  /** '' for all. */
  readonly owner: string;
  readonly standard: string;
  readonly overdueOnly: boolean;
}

export const WHOLE_PLAN: PlanQuery = { view: 'list', isMine: false, owner: '', standard: '', overdueOnly: false };

/** Kept while one moves between the plan and its criteria, forgotten on reload. */
export const planQuery = signal<PlanQuery>(WHOLE_PLAN);

/** `mine`: the person chosen on this device; while nobody is, "Tugas saya" narrows nothing. */
export const filterPlan = (entries: readonly PlanEntry[], query: PlanQuery, mine: string): readonly PlanEntry[] =>
  entries.filter(
    ({ owner, standard, due }) =>
      (!query.isMine || mine === '' || owner === mine) &&
      (query.owner === '' || owner === query.owner) &&
      (query.standard === '' || standard === query.standard) &&
      (!query.overdueOnly || due.kind === 'overdue'),
  );

/** Whose tasks "Tugas saya" shows in an institution; '': nobody is chosen on this device. */
export const myName = (settings: Settings, institution: string): string =>
  settings.myName !== undefined && Object.hasOwn(settings.myName, institution) ? (settings.myName[institution] ?? '') : '';

/** The setting with another choice; '' takes it back. */
export function withMyName(settings: Settings, institution: string, name: string): Pick<Settings, 'myName'> {
  const { [institution]: _former, ...others } = settings.myName ?? {};
  return { myName: name === '' ? others : { ...others, [institution]: name } };
}

export interface PlanGroup {
  readonly status: (typeof ACTION_STATUSES)[number];
  readonly entries: readonly PlanEntry[];
}

/** The plan by status, every status once, each in the given order. */
export const groupPlan = (entries: readonly PlanEntry[]): readonly PlanGroup[] =>
  ACTION_STATUSES.map((status) => ({ status, entries: entries.filter(({ action }) => action.status === status) }));

export interface FocusedPlan {
  /** "Kerjakan minggu ini". */
  readonly now: readonly PlanEntry[];
  /** What stands below it, by status; a status without actions has no group. */
  readonly rest: readonly PlanGroup[];
}

/** Only so many of what is to be done as one can take up; `entries` are in the order of work. */
export function focusPlan(entries: readonly PlanEntry[]): FocusedPlan {
  const now = entries.filter(({ due }) => due.kind !== 'closed').slice(0, PLAN_RULES.firstActions);
  return { now, rest: groupPlan(entries.filter((entry) => !now.includes(entry))).filter(({ entries: own }) => own.length > 0) };
}
