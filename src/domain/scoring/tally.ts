import { ExactSum } from '../exact/exact-sum';
import { type Fraction, fraction } from '../exact/fraction';
import type { CompiledPack, CompiledStandard } from './compiled-pack';
import { isApplicable, isCounted, type Judgement, judgeCriterion } from './judgement';
import type { ScoringContext } from './scoring-context';

/** The sums of one standard in one layer. Weights in the compiled pack's integers, points in its units. */
export interface StandardTally {
  readonly compiled: CompiledStandard;
  readonly judgements: readonly Judgement[];
  /** sum(weight x score) and sum(weight) over the counted criteria. */
  readonly points: bigint;
  readonly counted: bigint;
  /** Weight of the counted criteria that have no level yet. */
  readonly unanswered: bigint;
  /** Weight of what applies, counted in this layer or not. */
  readonly applicable: bigint;
  /** Weight of what is marked not applicable. */
  readonly excused: bigint;
  readonly answeredCount: number;
  readonly applicableCount: number;
}

/** Judges every criterion and sums up each standard, in pack order. */
export const tallyPack = (pack: CompiledPack, context: ScoringContext): StandardTally[] => pack.standards.map((standard) => tallyStandard(standard, context));

function tallyStandard(compiled: CompiledStandard, context: ScoringContext): StandardTally {
  const judgements = compiled.criteria.map((criterion) => judgeCriterion(criterion, context));
  const sums = { points: new ExactSum(), counted: new ExactSum(), unanswered: new ExactSum(), applicable: new ExactSum(), excused: new ExactSum() };
  let answeredCount = 0;
  let applicableCount = 0;
  for (const judgement of judgements) {
    addJudgement(sums, judgement);
    if (!isApplicable(judgement)) continue;
    applicableCount += 1;
    if (judgement.claimed !== null) answeredCount += 1;
  }
  return {
    compiled,
    judgements,
    points: sums.points.value(),
    counted: sums.counted.value(),
    unanswered: sums.unanswered.value(),
    applicable: sums.applicable.value(),
    excused: sums.excused.value(),
    answeredCount,
    applicableCount,
  };
}

type Sums = Readonly<Record<'points' | 'counted' | 'unanswered' | 'applicable' | 'excused', ExactSum>>;

function addJudgement(sums: Sums, judgement: Judgement): void {
  const { weight } = judgement.compiled;
  if (judgement.count === 'excludedNotApplicable') sums.excused.add(weight);
  if (isApplicable(judgement)) sums.applicable.add(weight);
  if (!isCounted(judgement)) return;
  sums.counted.add(weight);
  sums.points.add(judgement.points);
  if (judgement.count === 'unanswered') sums.unanswered.add(weight);
}

/** The points and weight of a standard from which a score is taken: as they are, or as they would be. */
export interface ScorePart {
  readonly standardWeight: bigint;
  readonly points: bigint;
  readonly weight: bigint;
}

export const partOf = ({ compiled, points, counted }: StandardTally): ScorePart => ({ standardWeight: compiled.weight, points, weight: counted });

/** 100 x sum(weight x s) / sum(weight); null: nothing counted. */
export const standardScoreOf = ({ points, weight }: ScorePart, { scoreUnits }: CompiledPack): Fraction | null =>
  weight === 0n ? null : fraction(100n * points, scoreUnits * weight);

/**
 * The total by the pack's rule (DESIGN section 6, point 4); null: nothing counted.
 *
 * | `scoring.total` | total                                                                    |
 * |-----------------|--------------------------------------------------------------------------|
 * | `standards`     | sum(W x S) / sum(W) over the standards that have a score                   |
 * | `criteria`      | 100 x sum(weight x s) / sum(weight) over all counted criteria, W ignored   |
 */
export function totalOf(parts: readonly ScorePart[], pack: CompiledPack): Fraction | null {
  const scored = parts.filter(({ weight }) => weight !== 0n);
  if (scored.length === 0) return null;
  const { numerator, denominator } = pack.totalRule === 'criteria' ? sumCriteria(scored) : sumStandards(scored);
  return fraction(100n * numerator, pack.scoreUnits * denominator);
}

const sumCriteria = (parts: readonly ScorePart[]) => ({
  numerator: parts.reduce((sum, { points }) => sum + points, 0n),
  denominator: parts.reduce((sum, { weight }) => sum + weight, 0n),
});

/** Adds W x points / weight over one growing denominator and leaves reducing to the end: that is the costly step. */
function sumStandards(parts: readonly ScorePart[]) {
  let numerator = 0n;
  let common = 1n;
  let standardWeights = 0n;
  for (const { standardWeight, points, weight } of parts) {
    const missing = common % weight === 0n ? 1n : weight;
    common *= missing;
    numerator = numerator * missing + standardWeight * points * (common / weight);
    standardWeights += standardWeight;
  }
  return { numerator, denominator: common * standardWeights };
}
