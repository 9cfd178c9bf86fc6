import { compareDates } from '../../calendar-date';
import { explain } from '../../scoring/explain';
import type { CriterionExplanation } from '../../scoring/explanation';
import { score } from '../../scoring/score';
import type { ScoreResult } from '../../scoring/score-result';
import type { PackIndex } from '../../standard/pack-index';
import type { Assessment } from '../assessment.generated';
import { registerOf } from '../evidence-state';
import { lapseDays } from './lapse-days';
import { type Loss, lossesBetween } from './losses';

/** One day on which required evidence is no longer valid, with the score from that day on. */
export interface ScoreStep {
  readonly on: string;
  readonly result: ScoreResult;
  /** Never empty: what the day took, in pack order. */
  readonly losses: readonly Loss[];
}

/** The layer `evidenced` over time: `start` holds from `from`, each step from its day on, the last until `until`. */
export interface ScoreCurve {
  readonly from: string;
  readonly until: string;
  readonly start: ScoreResult;
  readonly steps: readonly ScoreStep[];
}

/**
 * How the evidenced score falls by the passing of time alone, from `from` to `until` (both included). Exact: between two steps every
 * number and every blocker is the same on every day (warnings are not followed), and time never raises a score. Days that take
 * nothing from scores or blockers are no steps. Throws RangeError as `score` does.
 */
export function scoreCurve(index: PackIndex, assessment: Assessment, { from, until }: { readonly from: string; readonly until: string }): ScoreCurve {
  const register = registerOf(assessment);
  const days = lapseDays(assessment).filter((day) => compareDates(day, from) > 0 && compareDates(day, until) <= 0);
  const steps: ScoreStep[] = [];
  let former = criteriaOn(index, assessment, from);
  for (const on of days) {
    const now = criteriaOn(index, assessment, on);
    const losses = lossesBetween(index, assessment, register, former, now);
    if (losses.length > 0) steps.push({ on, result: resultOn(index, assessment, on), losses });
    former = now;
  }
  return { from, until, start: resultOn(index, assessment, from), steps };
}

const criteriaOn = (index: PackIndex, assessment: Assessment, asOf: string): readonly CriterionExplanation[] =>
  explain(index, assessment, { layer: 'evidenced', asOf }).standards.flatMap(({ criteria }) => criteria);

const resultOn = (index: PackIndex, assessment: Assessment, asOf: string): ScoreResult => score(index, assessment, { layer: 'evidenced', asOf });

/** The steps that have come about by a day. */
export const stepsUntil = ({ steps }: ScoreCurve, day: string): readonly ScoreStep[] => steps.filter(({ on }) => compareDates(on, day) <= 0);

/** The result of a day between `from` and `until`, without scoring anew. */
export const resultAt = (curve: ScoreCurve, day: string): ScoreResult => stepsUntil(curve, day).at(-1)?.result ?? curve.start;
