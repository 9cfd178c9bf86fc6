import type { Action } from '../assessment/assessment.generated';
import { addDays, compareDates, daysBetween } from '../calendar-date';
import { PLAN_RULES } from './plan-rules';

/** How the plan stood at the end of a week. */
export interface PlanWeek {
  /** The Sunday that ends it; in the running week the day itself. */
  readonly ends: string;
  /** Made by then and not done. */
  readonly open: number;
  readonly done: number;
}

/** A Monday. */
const MONDAY = '2024-01-01';
const earliest = (a: string, b: string): string => (compareDates(a, b) <= 0 ? a : b);

function endOfWeek(date: string): string {
  const weekday = ((daysBetween(MONDAY, date) % 7) + 7) % 7;
  return addDays(date, 6 - weekday);
}

/**
 * The plan week by week up to `today`, oldest first, at most `PLAN_RULES.chartWeeks`; empty: there is nothing to show. Dropped actions are
 * left out: nobody wrote down when. One without a day of making counts from the beginning, one that is done without a day as done today;
 * days after `today` count as `today`.
 */
export function planProgress(actions: readonly Action[], today: string): readonly PlanWeek[] {
  const counted = actions.filter(({ status }) => status !== 'dropped');
  if (counted.length === 0) return [];
  const known = counted.flatMap(({ madeOn, doneOn }) => [madeOn ?? today, doneOn ?? today]).reduce(earliest, today);
  return weekEnds(known, today).map((ends) => {
    const made = counted.filter(({ madeOn }) => madeOn === undefined || compareDates(earliest(madeOn, today), ends) <= 0);
    const done = made.filter(({ status, doneOn }) => status === 'done' && compareDates(earliest(doneOn ?? today, today), ends) <= 0);
    return { ends, open: made.length - done.length, done: done.length };
  });
}

function weekEnds(from: string, today: string): readonly string[] {
  const oldest = addDays(endOfWeek(today), -7 * (PLAN_RULES.chartWeeks - 1));
  const first = endOfWeek(from);
  const ends: string[] = [];
  for (let end = compareDates(first, oldest) < 0 ? oldest : first; compareDates(end, today) < 0; end = addDays(end, 7)) ends.push(end);
  return [...ends, today];
}
