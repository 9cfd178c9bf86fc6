import { addDays, compareDates } from '../../calendar-date';
import type { Assessment } from '../assessment.generated';

const LAST_DAY = '9999-12-31';

/** The first day on which something is no longer valid; null: it outlives the calendar. */
export const lapseDayOf = (validUntil: string): string | null => (validUntil === LAST_DAY ? null : addDays(validUntil, 1));

/**
 * The only days on which the layer `evidenced` can change by the passing of time: the day after each last valid day that is
 * written down, in the register or at an entry. In order, each once.
 */
export function lapseDays({ answers, evidence = [] }: Assessment): string[] {
  const entries = Object.values(answers).flatMap((answer) => Object.values(answer.evidence ?? {}));
  const days = [...evidence, ...entries].flatMap(({ validUntil }) => (validUntil === undefined ? [] : (lapseDayOf(validUntil) ?? [])));
  return [...new Set(days)].sort(compareDates);
}
