import type { Assessment } from '../domain/assessment/assessment.generated';
import { resultAt, type ScoreCurve, stepsUntil } from '../domain/assessment/expiry/score-curve';
import { addDays, compareDates } from '../domain/calendar-date';
import { contextFor } from '../domain/report/report-context';
import type { BlockerRow } from '../domain/report/report-rows';
import { blockerRows } from '../domain/report/standing-rows';
import type { Blocker, Readiness, ScoreResult } from '../domain/scoring/score-result';
import { standardCode } from '../domain/standard/criterion-code';
import type { PackIndex } from '../domain/standard/pack-index';
import { type ShownScore, shownTotal } from './result-view';

/** How far one looks ahead without a planned visit. */
const YEAR_DAYS = 365;

export interface DayWindow {
  readonly from: string;
  readonly until: string;
  /** The planned visit, where it is not past. */
  readonly visit: string | null;
}

/** From today to the planned visit, and at least a year, so that a later day can be weighed against it. */
export function windowOf(today: string, plannedVisit: string | undefined): DayWindow {
  const visit = plannedVisit !== undefined && compareDates(plannedVisit, today) >= 0 ? plannedVisit : null;
  const year = lastOf(today);
  return { from: today, until: visit !== null && compareDates(visit, year) > 0 ? visit : year, visit };
}

const lastOf = (today: string): string => (compareDates(today, '9998-12-31') > 0 ? '9999-12-31' : addDays(today, YEAR_DAYS));

/** One number today and on the chosen day. */
export interface ThenAndNow<T> {
  readonly today: T;
  readonly day: T;
}

/** How much lower the chosen day is than today, as both are shown; null: not lower, or no number. */
export function fallOf({ today, day }: ThenAndNow<ShownScore>): number | null {
  if (today.kind !== 'value' || day.kind !== 'value' || day.low >= today.low) return null;
  return Math.round((today.low - day.low) * 100) / 100;
}

export interface StandardOnDay {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly minimum: number | null;
  readonly score: ThenAndNow<ShownScore>;
}

export interface DayView {
  readonly total: ThenAndNow<ShownScore>;
  readonly readiness: ThenAndNow<Readiness>;
  readonly blockers: ThenAndNow<number>;
  readonly standards: readonly StandardOnDay[];
  /** Blockers of the layer `evidenced` that are not there today. */
  readonly appearing: readonly BlockerRow[];
  /** Days up to the chosen one on which something was lost. */
  readonly steps: ScoreCurve['steps'];
}

/** What the chosen day shows beside today, in the layer `evidenced`. */
export function viewDay(index: PackIndex, assessment: Assessment, curve: ScoreCurve, day: string): DayView {
  const today = curve.start;
  const then = { ...resultAt(curve, day), asOf: day };
  const both = <T>(read: (result: ScoreResult) => T): ThenAndNow<T> => ({ today: read(today), day: read(then) });
  return {
    total: both(shownTotal),
    readiness: both(({ readiness }) => readiness),
    blockers: both(({ blockers }) => blockers.length),
    standards: index.pack.standards.map(({ id, title, minimum }) => ({
      id,
      code: standardCode(index, id),
      title,
      minimum: minimum ?? null,
      score: both((result) => shownStandard(result, id)),
    })),
    appearing: appearingRows(index, assessment, today, then),
    steps: stepsUntil(curve, day),
  };
}

function shownStandard({ standards }: ScoreResult, id: string): ShownScore {
  const found = standards.find((standard) => standard.id === id);
  if (found === undefined || found.applicable === 0) return { kind: 'notApplicable' };
  if (found.score === null || found.answered === 0) return { kind: 'unanswered' };
  return { kind: 'value', low: found.score, high: found.score };
}

const keyOf = ({ kind, standard, criterion, requirement }: Blocker): string => [kind, standard, criterion, requirement].join(' ');

function appearingRows(index: PackIndex, assessment: Assessment, today: ScoreResult, then: ScoreResult): readonly BlockerRow[] {
  const known = new Set(today.blockers.map(keyOf));
  const appearing = { ...then, blockers: then.blockers.filter((blocker) => !known.has(keyOf(blocker))) };
  return blockerRows(contextFor(index, assessment, then.asOf), { claimed: appearing, evidenced: appearing, verified: appearing });
}
