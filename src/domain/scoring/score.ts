import type { Assessment } from '../assessment/assessment.generated';
import { type Fraction, fractionNumber, fractionText } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import { indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import { findBlockers } from './blockers';
import { type CompiledPack, compilePack } from './compiled-pack';
import { coverageOf } from './coverage';
import { gradeOf } from './grade';
import type { GradingPolicy } from './grading-policy.generated';
import { readinessOf } from './readiness';
import { findErrors, findWarnings } from './remarks';
import type { Blocker, Layer, ScoreResult, StandardScore } from './score-result';
import { contextOf, type ScoreOptions } from './scoring-context';
import { partOf, type StandardTally, standardScoreOf, tallyPack, totalOf } from './tally';

/**
 * Scores an assessment in one layer on one day (DESIGN section 6). Pure and exact: thresholds compare fractions, only the numbers for
 * display are rounded (2 decimals, half away from zero); `exact` strings are reduced fractions on the 0 to 100 scale.
 *
 * Takes a pack that `checkPack` and an assessment that `checkAssessment` found without problems. Answers to criteria that are not in the
 * pack and levels that are not on the scale are then impossible; given anyway, they count as no answer.
 * `shares` (answeredShare, coverage) are plain numbers in [0, 1], not rounded. Throws RangeError when `asOf` is not a calendar date.
 */
export function score(packOrIndex: StandardPack | PackIndex, assessment: Assessment, options: ScoreOptions): ScoreResult {
  const pack = compilePack(indexOf(packOrIndex));
  const context = contextOf(pack.index, assessment, options);
  const tallies = tallyPack(pack, context);
  const scores = tallies.map((tally) => standardScoreOf(partOf(tally), pack));
  const total = totalOf(tallies.map(partOf), pack);
  const coverage = options.layer === 'verified' ? coverageOf(tallies, pack) : null;
  const blockers = findBlockers(tallies, pack, context);
  const answered = tallies.reduce((sum, { answeredCount }) => sum + answeredCount, 0);
  const applicable = tallies.reduce((sum, { applicableCount }) => sum + applicableCount, 0);
  return {
    total: displayOf(total),
    totalExact: exactOf(total),
    interval: options.layer === 'claimed' ? intervalOf(tallies, total, pack) : null,
    sensitivity: options.layer === 'claimed' ? sensitivityOf(tallies, total, pack) : null,
    answeredShare: applicable === 0 ? null : answered / applicable,
    answered,
    applicable,
    standards: tallies.map((tally, place) => standardResult(tally, scores[place] ?? null)),
    layer: options.layer,
    asOf: options.asOf,
    coverage: coverage === null ? null : fractionNumber(coverage),
    readiness: readinessOf({ answered, applicable, blockers, hasTotal: total !== null }),
    grade: options.policy === undefined ? null : gradeIdOf(options.policy, options.layer, { total, tallies, scores, coverage, blockers }),
    blockers,
    errors: findErrors(tallies),
    warnings: findWarnings(tallies, pack.index, context),
  };
}

const displayOf = (value: Fraction | null): number | null => (value === null ? null : displayNumber(value));
const exactOf = (value: Fraction | null): string | null => (value === null ? null : fractionText(value));

const standardResult = ({ compiled, answeredCount, applicableCount }: StandardTally, exact: Fraction | null): StandardScore => ({
  id: compiled.standard.id,
  score: displayOf(exact),
  exact: exactOf(exact),
  answered: answeredCount,
  applicable: applicableCount,
});

/** From the total as it is to the total with every unanswered criterion at 1. */
function intervalOf(tallies: readonly StandardTally[], total: Fraction | null, pack: CompiledPack): ScoreResult['interval'] {
  if (total === null) return null;
  const low = displayNumber(total);
  if (tallies.every(({ unanswered }) => unanswered === 0n)) return { low, high: low };
  const completed = tallies.map((tally) => ({ ...partOf(tally), points: tally.points + pack.scoreUnits * tally.unanswered }));
  return { low, high: displayOf(totalOf(completed, pack)) ?? low };
}

/** The total if every criterion that is marked not applicable scored 0; a number also where those are all there is. */
function sensitivityOf(tallies: readonly StandardTally[], total: Fraction | null, pack: CompiledPack): number | null {
  if (tallies.every(({ excused }) => excused === 0n)) return displayOf(total);
  return displayOf(
    totalOf(
      tallies.map((tally) => ({ ...partOf(tally), weight: tally.counted + tally.excused })),
      pack,
    ),
  );
}

interface GradeInput {
  readonly total: Fraction | null;
  readonly tallies: readonly StandardTally[];
  readonly scores: readonly (Fraction | null)[];
  readonly coverage: Fraction | null;
  readonly blockers: readonly Blocker[];
}

/** No grade while part of the applicable weight is not verified: it would pass a part off as the whole. */
function gradeIdOf(policy: GradingPolicy, layer: Layer, { total, tallies, scores, coverage, blockers }: GradeInput): string | null {
  if (layer === 'verified' && (coverage === null || coverage.numerator !== coverage.denominator)) return null;
  const standards = tallies.map(({ compiled }, place) => ({ score: scores[place] ?? null, minimum: compiled.minimum }));
  const grade = gradeOf(policy, { total, standards, holdsCritical: !blockers.some(({ kind }) => kind === 'critical') });
  return grade?.id ?? null;
}
