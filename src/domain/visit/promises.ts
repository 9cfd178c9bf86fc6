import type { Action, Agreement, Assessment, Visit } from '../assessment/assessment.generated';
import { compareDates } from '../calendar-date';

/** How an agreement of a former visit stands. `unplanned`: no action carries it. */
export type PromiseState = 'done' | 'late' | 'open' | 'dropped' | 'unplanned';

export interface PromiseStanding {
  readonly visit: string;
  readonly agreement: Agreement;
  readonly action: Action | null;
  readonly state: PromiseState;
}

/** A visit that was held: what is only planned promised nothing yet. */
export const isHeld = ({ status }: Visit): boolean => status !== 'planned';

/** The held visits, the latest first; two of one day in the order of the file. */
export const heldVisits = ({ visits = [] }: Pick<Assessment, 'visits'>): readonly Visit[] => visits.filter(isHeld).sort((a, b) => compareDates(b.on, a.on));

/** What was promised at a visit, and what has become of it on the day `today`. */
export function promisesOf(visit: Visit, assessment: Pick<Assessment, 'actions'>, today: string): readonly PromiseStanding[] {
  return (visit.agreements ?? []).map((agreement) => {
    const action = (assessment.actions ?? []).find(({ id }) => id === agreement.action) ?? null;
    return { visit: visit.id, agreement, action, state: stateOf(agreement, action, today) };
  });
}

/**
 * | action       | due before today | state     |
 * |--------------|------------------|-----------|
 * | none         | any              | unplanned |
 * | done         | any              | done      |
 * | dropped      | any              | dropped   |
 * | open, doing  | yes              | late      |
 * | open, doing  | no, or no date   | open      |
 */
function stateOf(agreement: Agreement, action: Action | null, today: string): PromiseState {
  if (action === null) return 'unplanned';
  if (action.status === 'done' || action.status === 'dropped') return action.status;
  const due = action.due ?? agreement.due;
  return due !== undefined && compareDates(due, today) < 0 ? 'late' : 'open';
}

/** Criteria that an agreement, or an action agreed at a visit, is about; dropped ones bind nobody. */
export function promisedCriteria({ visits = [], actions = [] }: Pick<Assessment, 'visits' | 'actions'>): ReadonlySet<string> {
  const dropped = new Set(actions.filter(({ status }) => status === 'dropped').map(({ id }) => id));
  const agreed = visits.filter(isHeld).flatMap(({ agreements = [] }) => agreements.filter(({ action }) => action === undefined || !dropped.has(action)));
  const planned = actions.filter(({ visit, status }) => visit !== undefined && status !== 'dropped');
  return new Set([...agreed.flatMap(({ criterion }) => criterion ?? []), ...planned.map(({ criterion }) => criterion)]);
}
