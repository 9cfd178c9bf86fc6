import { decimalFraction } from '../exact/decimal';
import { addFractions, divideFractions, type Fraction, fraction, fractionNumber, fractionText, multiplyFractions, ZERO } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import type { CriterionCount, ScoreExplanation, StandardExplanation } from './explanation';

/**
 * | variant             | what is summed                                                                        |
 * |---------------------|---------------------------------------------------------------------------------------|
 * | `asIs`              | the layer as it is                                                                    |
 * | `allAnswered`       | every unanswered criterion at 1: the upper end of the interval                         |
 * | `withNotApplicable` | every criterion that is marked not applicable counted, at 0: the sensitivity           |
 */
export type TotalVariant = 'asIs' | 'allAnswered' | 'withNotApplicable';

/** One standard on its way into the total; fractions reduced, "n/d". */
export interface TotalRow {
  readonly standard: string;
  readonly weight: string;
  /** sum(weight x s) and sum(weight) of its criteria. */
  readonly weightedSum: string;
  readonly weightSum: string;
  /** 100 x weightedSum / weightSum, and rounded for display; null: nothing counted. */
  readonly exact: string | null;
  readonly score: number | null;
  /** weight x score under the rule `standards`, 100 x weightedSum under `criteria`; null: nothing counted. */
  readonly product: string | null;
}

export interface TotalArithmetic {
  readonly rows: readonly TotalRow[];
  /** The total is numerator / denominator. */
  readonly numerator: string;
  readonly denominator: string;
  readonly exact: string | null;
  readonly total: number | null;
}

/**
 * The sums behind a total, its upper end or its sensitivity, from what `explain` says of the criteria (DESIGN section 6, points 4 and
 * "Explain"). Agrees with `score`: `asIs` with its total, in layer `claimed` the variants with `interval.high` and `sensitivity`.
 */
export function totalArithmetic(explanation: ScoreExplanation, variant: TotalVariant): TotalArithmetic {
  const byCriteria = explanation.totalRule === 'criteria';
  const parts = explanation.standards.map((standard) => partOf(standard, variant));
  const counted = parts.filter(({ weights }) => weights.numerator !== 0n);
  const numerator = sumOf(counted.map((part) => productOf(part, byCriteria)));
  const denominator = sumOf(counted.map(({ weight, weights }) => (byCriteria ? weights : weight)));
  const total = counted.length === 0 ? null : divideFractions(numerator, denominator);
  return {
    rows: parts.map((part) => rowOf(part, byCriteria)),
    numerator: fractionText(numerator),
    denominator: fractionText(denominator),
    exact: total === null ? null : fractionText(total),
    total: total === null ? null : displayNumber(total),
  };
}

export interface CoverageRow {
  readonly standard: string;
  readonly weight: string;
  readonly verifiedWeight: string;
  readonly applicableWeight: string;
}

export interface CoverageArithmetic {
  readonly rows: readonly CoverageRow[];
  readonly numerator: string;
  readonly denominator: string;
  readonly exact: string | null;
  /** In [0, 1]; null: nothing applies. */
  readonly share: number | null;
}

/** The sums behind `coverage` of layer `verified`: W x verified / applicable over sum(W), or verified / applicable under the rule `criteria`. */
export function coverageArithmetic({ standards, totalRule }: ScoreExplanation): CoverageArithmetic {
  const parts = standards.flatMap((standard) => {
    const applicable = weightOf(standard, ['counted', 'unanswered', 'notVerified']);
    if (applicable.numerator === 0n) return [];
    return [{ standard: standard.standard, weight: decimalOf(standard.weight), verified: weightOf(standard, ['counted', 'unanswered']), applicable }];
  });
  const byCriteria = totalRule === 'criteria';
  const numerator = sumOf(
    parts.map(({ weight, verified, applicable }) => (byCriteria ? verified : multiplyFractions(weight, divideFractions(verified, applicable)))),
  );
  const denominator = sumOf(parts.map(({ weight, applicable }) => (byCriteria ? applicable : weight)));
  const share = parts.length === 0 ? null : divideFractions(numerator, denominator);
  return {
    rows: parts.map(({ standard, weight, verified, applicable }) => ({
      standard,
      weight: fractionText(weight),
      verifiedWeight: fractionText(verified),
      applicableWeight: fractionText(applicable),
    })),
    numerator: fractionText(numerator),
    denominator: fractionText(denominator),
    exact: share === null ? null : fractionText(share),
    share: share === null ? null : fractionNumber(share),
  };
}

interface Part {
  readonly standard: string;
  readonly weight: Fraction;
  readonly points: Fraction;
  readonly weights: Fraction;
}

function partOf(standard: StandardExplanation, variant: TotalVariant): Part {
  const points = readFraction(standard.weightedSum);
  const weights = readFraction(standard.weightSum);
  return {
    standard: standard.standard,
    weight: decimalOf(standard.weight),
    points: variant === 'allAnswered' ? addFractions(points, weightOf(standard, ['unanswered'])) : points,
    weights: variant === 'withNotApplicable' ? addFractions(weights, weightOf(standard, ['excludedNotApplicable'])) : weights,
  };
}

const HUNDRED = fraction(100n);

const scoreOf = ({ points, weights }: Part): Fraction => divideFractions(multiplyFractions(HUNDRED, points), weights);
const productOf = (part: Part, byCriteria: boolean): Fraction =>
  byCriteria ? multiplyFractions(HUNDRED, part.points) : multiplyFractions(part.weight, scoreOf(part));

function rowOf(part: Part, byCriteria: boolean): TotalRow {
  const isCounted = part.weights.numerator !== 0n;
  return {
    standard: part.standard,
    weight: fractionText(part.weight),
    weightedSum: fractionText(part.points),
    weightSum: fractionText(part.weights),
    exact: isCounted ? fractionText(scoreOf(part)) : null,
    score: isCounted ? displayNumber(scoreOf(part)) : null,
    product: isCounted ? fractionText(productOf(part, byCriteria)) : null,
  };
}

const sumOf = (terms: readonly Fraction[]): Fraction => terms.reduce(addFractions, ZERO);

const weightOf = ({ criteria }: StandardExplanation, counts: readonly CriterionCount[]): Fraction =>
  sumOf(criteria.filter(({ count }) => counts.includes(count)).map(({ weight }) => decimalOf(weight)));

const decimalOf = (text: string): Fraction => decimalFraction(Number(text));

/** Reads what `fractionText` wrote. */
export function readFraction(text: string): Fraction {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator), BigInt(denominator));
}
