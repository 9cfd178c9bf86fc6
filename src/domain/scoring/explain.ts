import type { Assessment } from '../assessment/assessment.generated';
import { decimalFraction, decimalText } from '../exact/decimal';
import { addFractions, type Fraction, fraction, fractionText, multiplyFractions, ZERO } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import { indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import { type CompiledPack, compilePack } from './compiled-pack';
import type { CriterionExplanation, ScoreExplanation, StandardExplanation } from './explanation';
import { totalForGrade } from './grade';
import { isCounted, type Judgement } from './judgement';
import { contextOf, type ScoreOptions } from './scoring-context';
import { partOf, type StandardTally, standardScoreOf, tallyPack, totalOf } from './tally';

/**
 * Opens every number of one layer into its arithmetic (DESIGN section 6, "Explain"): score x weight for each criterion, the sums, the
 * rule and the rounding. Takes what `score` takes and agrees with it; throws as it does. Weights are in the pack's own numbers.
 */
export function explain(packOrIndex: StandardPack | PackIndex, assessment: Assessment, options: ScoreOptions): ScoreExplanation {
  const pack = compilePack(indexOf(packOrIndex));
  const tallies = tallyPack(pack, contextOf(pack.index, assessment, options));
  const total = totalOf(tallies.map(partOf), pack);
  const { numerator, denominator } = pack.totalRule === 'criteria' ? criteriaSums(tallies, pack) : standardSums(tallies, pack);
  return {
    layer: options.layer,
    criterionRule: pack.criterionRule,
    totalRule: pack.totalRule,
    standards: tallies.map((tally) => explainStandard(tally, pack)),
    totalNumerator: fractionText(numerator),
    totalDenominator: fractionText(denominator),
    totalExact: total === null ? null : fractionText(total),
    total: total === null ? null : displayNumber(total),
    totalForGrade: total === null || options.policy === undefined ? null : fractionText(totalForGrade(total, options.policy)),
  };
}

interface Sums {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/** sum(W x S) and sum(W) over the standards that have a score. */
function standardSums(tallies: readonly StandardTally[], pack: CompiledPack): Sums {
  let sums: Sums = { numerator: ZERO, denominator: ZERO };
  for (const tally of tallies) {
    const score = standardScoreOf(partOf(tally), pack);
    if (score === null) continue;
    const weight = decimalFraction(tally.compiled.standard.weight);
    sums = { numerator: addFractions(sums.numerator, multiplyFractions(weight, score)), denominator: addFractions(sums.denominator, weight) };
  }
  return sums;
}

/** 100 x sum(weight x s) and sum(weight) over all counted criteria. */
function criteriaSums(tallies: readonly StandardTally[], pack: CompiledPack): Sums {
  const points = tallies.reduce((sum, tally) => sum + tally.points, 0n);
  const weight = tallies.reduce((sum, { counted }) => sum + counted, 0n);
  return { numerator: weightedSum(100n * points, pack), denominator: multiplyFractions(fraction(weight), pack.weightUnit) };
}

/** Integer points as a sum of weight x score in the pack's own weights. */
const weightedSum = (points: bigint, { weightUnit, scoreUnits }: CompiledPack): Fraction => multiplyFractions(fraction(points, scoreUnits), weightUnit);

function explainStandard(tally: StandardTally, pack: CompiledPack): StandardExplanation {
  const exact = standardScoreOf(partOf(tally), pack);
  return {
    standard: tally.compiled.standard.id,
    weight: decimalText(tally.compiled.standard.weight),
    criteria: tally.judgements.map((judgement) => explainCriterion(judgement, pack)),
    weightedSum: fractionText(weightedSum(tally.points, pack)),
    weightSum: fractionText(multiplyFractions(fraction(tally.counted), pack.weightUnit)),
    exact: exact === null ? null : fractionText(exact),
    score: exact === null ? null : displayNumber(exact),
  };
}

function explainCriterion(judgement: Judgement, pack: CompiledPack): CriterionExplanation {
  const { compiled, count, level, points, unmet } = judgement;
  const { criterion, standard, lowest, highest } = compiled.indexed;
  const weighted = isCounted(judgement) ? weightedSum(BigInt(points), pack) : null;
  return {
    criterion: criterion.id,
    standard: standard.id,
    count,
    level,
    lowest,
    highest,
    weight: decimalText(criterion.weight),
    score: weighted === null ? null : fractionText(fraction(BigInt(points), pack.scoreUnits * BigInt(compiled.weight))),
    weighted: weighted === null ? null : fractionText(weighted),
    unmet,
  };
}
