import type { Action, Assessment } from '../domain/assessment/assessment.generated';
import { compareDates, daysBetween } from '../domain/calendar-date';
import { criterionCode } from '../domain/standard/criterion-code';
import type { PackIndex } from '../domain/standard/pack-index';

export const ACTION_STATUSES = ['open', 'doing', 'done', 'dropped'] as const satisfies readonly Action['status'][];
export const ACTION_COSTS = ['none', 'small', 'medium', 'large'] as const satisfies readonly NonNullable<Action['cost']>[];

export interface ActionGroup {
  readonly status: Action['status'];
  /** Ids by due date, those without one last; ties in the order they were made. */
  readonly ids: readonly string[];
}

const NO_DUE = '9999-12-31';

/** The plan by status; a status without actions has no group. */
export function groupActions(actions: readonly Action[]): readonly ActionGroup[] {
  return ACTION_STATUSES.flatMap((status) => {
    const own = actions.filter((action) => action.status === status).sort((a, b) => compareDates(a.due ?? NO_DUE, b.due ?? NO_DUE));
    return own.length === 0 ? [] : [{ status, ids: own.map(({ id }) => id) }];
  });
}

/** How many days an action that is still to be done is late; null: not late, or no date. 0: due today. */
export function daysLate({ status, due }: Action, today: string): number | null {
  if (due === undefined || status === 'done' || status === 'dropped') return null;
  const days = daysBetween(due, today);
  return days < 0 ? null : days;
}

/** Sets the status; the day it was done goes with `done` and with nothing else. */
export function withStatus({ doneOn, ...action }: Action, status: Action['status'], today: string): Action {
  return status === 'done' ? { ...action, status, doneOn: doneOn ?? today } : { ...action, status };
}

/** Sets an optional field; an empty text takes it out. */
export function withField(action: Action, field: 'due' | 'doneOn' | 'closesWith' | 'cost', value: string): Action {
  const { [field]: _former, ...others } = action;
  if (value === '') return others;
  if (field !== 'cost') return { ...others, [field]: value };
  const cost = ACTION_COSTS.find((candidate) => candidate === value);
  return cost === undefined ? others : { ...others, cost };
}

export interface ActionHead {
  readonly code: string;
  /** null: the action names a criterion that the pack does not have. */
  readonly question: string | null;
}

export const headOfAction = (index: PackIndex, { criterion }: Action): ActionHead => ({
  code: criterionCode(index, criterion),
  question: index.criterionById.get(criterion)?.criterion.question ?? null,
});

/** The newest form of an action, so that two fields edited in a row never undo each other. */
export const actionOf = (assessment: Assessment, id: string): Action | undefined => assessment.actions?.find((action) => action.id === id);
