import type { DatedRevision } from '../bundle/states-over-time';
import { addDays, compareDates } from '../calendar-date';

/** Why a day of a round is a point of the trend: the round as it was left, a visit, or the end of a month in which it changed. */
export type TrendReason = 'latest' | 'visit' | 'monthEnd';

export interface TrendDay {
  readonly assessment: string;
  readonly on: string;
  readonly reason: TrendReason;
}

interface RoundDays {
  readonly assessment: string;
  /** Days of the visits that were made, at most today. */
  readonly visits: readonly string[];
}

const HISTORY_KINDS = new Set(['answer', 'assessment']);

/**
 * The days of a round that are worth a point, in order, each once: the visits, the end of each month in which answers changed, and the day of
 * the last change of an answer, which is the round's own date. A round whose answers never changed has none.
 *
 * | a day is               | reason   |
 * |------------------------|----------|
 * | the last change        | latest   |
 * | else a visit           | visit    |
 * | else the end of a month| monthEnd |
 */
export function trendDaysOf(line: readonly DatedRevision[], { assessment, visits }: RoundDays): TrendDay[] {
  const changes = line.filter(({ revision: { entity } }) => HISTORY_KINDS.has(entity.kind) && (entity.assessment ?? entity.id) === assessment);
  const answered = changes.filter(({ revision }) => revision.entity.kind === 'answer').map(({ on }) => on);
  const [first, last] = [answered[0], answered.at(-1)];
  if (first === undefined || last === undefined) return [];
  const reasons = new Map<string, TrendReason>();
  for (const on of answered.map(monthEnd)) if (compareDates(on, last) < 0) reasons.set(on, 'monthEnd');
  for (const on of visits) if (compareDates(on, first) >= 0) reasons.set(on, 'visit');
  // A visit after the last change has the same answers, but evidence may have run out by then: it stays a point of its own.
  reasons.set(last, 'latest');
  return [...reasons].map(([on, reason]) => ({ assessment, on, reason })).sort((a, b) => compareDates(a.on, b.on));
}

function monthEnd(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const next = month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${date.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
  return year === 9999 && month === 12 ? '9999-12-31' : addDays(next, -1);
}
