import type { Action } from '../assessment/assessment.generated';
import { daysBetween } from '../calendar-date';
import { PLAN_RULES } from './plan-rules';

/** How the date of an action stands to a day; `days` is at least 1 and counts away from that day. */
export type DueState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'none' }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'later'; readonly days: number };

/** Still to be done: neither done nor dropped. */
export const isPending = ({ status }: Pick<Action, 'status'>): boolean => status === 'open' || status === 'doing';

/**
 * | status         | due                    | state   |
 * |----------------|------------------------|---------|
 * | done, dropped  | any                    | closed  |
 * | open, doing    | none                   | none    |
 * |                | before `today`         | overdue |
 * |                | `today`                | today   |
 * |                | up to 14 days after it | soon    |
 * |                | later than that        | later   |
 */
export function dueStateOf(action: Pick<Action, 'status' | 'due'>, today: string): DueState {
  if (!isPending(action)) return { kind: 'closed' };
  if (action.due === undefined) return { kind: 'none' };
  const days = daysBetween(today, action.due);
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days === 0) return { kind: 'today' };
  return { kind: days <= PLAN_RULES.dueSoonDays ? 'soon' : 'later', days };
}
