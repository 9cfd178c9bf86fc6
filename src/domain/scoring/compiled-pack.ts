import { decimalFraction, readDecimal } from '../exact/decimal';
import { type ExactInteger, exactInteger } from '../exact/exact-sum';
import { type Fraction, fraction } from '../exact/fraction';
import { greatestCommonDivisor, leastCommonMultiple } from '../exact/greatest-common-divisor';
import type { IndexedCriterion, PackIndex } from '../standard/pack-index';
import type { Standard } from '../standard/standard-pack.generated';

/**
 * A pack turned into integers. All criterion weights are multiples of one `weightUnit`, all criterion scores multiples of
 * 1/`scoreUnits`, so that weight x score is a whole number and a standard is two integer sums.
 */
export interface CompiledPack {
  readonly index: PackIndex;
  readonly criterionRule: 'range' | 'ratio';
  readonly totalRule: 'standards' | 'criteria';
  readonly standards: readonly CompiledStandard[];
  /** The weight, as in the pack, of integer weight 1. */
  readonly weightUnit: Fraction;
  /** How many units the score 1 has. */
  readonly scoreUnits: bigint;
}

export interface CompiledStandard {
  readonly standard: Standard;
  /** The standard weight in units that all standards of the pack share. */
  readonly weight: bigint;
  readonly minimum: Fraction | null;
  readonly criteria: readonly CompiledCriterion[];
}

export interface CompiledCriterion {
  readonly indexed: IndexedCriterion;
  readonly weight: ExactInteger;
  /** weight x score for each level of the scale. */
  readonly pointsByLevel: ReadonlyMap<number, ExactInteger>;
}

const compiledByIndex = new WeakMap<PackIndex, CompiledPack>();

/** Compiles an indexed pack once; later calls with the same index are free. */
export function compilePack(index: PackIndex): CompiledPack {
  const known = compiledByIndex.get(index);
  if (known !== undefined) return known;
  const compiled = compile(index);
  compiledByIndex.set(index, compiled);
  return compiled;
}

function compile(index: PackIndex): CompiledPack {
  const { criterion: criterionRule = 'range', total: totalRule = 'standards' } = index.pack.scoring ?? {};
  const spanOf = ({ lowest, highest }: IndexedCriterion) => BigInt(criterionRule === 'range' ? highest - lowest : highest);
  const scoreUnits = index.criteria.reduce((units, indexed) => leastCommonMultiple(units, spanOf(indexed)), 1n);
  const weights = integerWeights(index.criteria.map(({ criterion }) => criterion.weight));
  const standardWeights = integerWeights(index.pack.standards.map(({ weight }) => weight));
  const compileCriterion = (indexed: IndexedCriterion): CompiledCriterion => {
    const weight = weights.integers[indexed.order] ?? 0n;
    const pointsPerStep = (weight * scoreUnits) / spanOf(indexed);
    const zero = criterionRule === 'range' ? indexed.lowest : 0;
    const pointsByLevel = new Map(indexed.levels.map(({ value }) => [value, exactInteger(BigInt(value - zero) * pointsPerStep)]));
    return { indexed, weight: exactInteger(weight), pointsByLevel };
  };
  const standards = index.pack.standards.map((standard, place) => ({
    standard,
    weight: standardWeights.integers[place] ?? 0n,
    minimum: standard.minimum === undefined ? null : decimalFraction(standard.minimum),
    criteria: index.criteria.filter((indexed) => indexed.standard === standard).map(compileCriterion),
  }));
  return { index, criterionRule, totalRule, standards, weightUnit: weights.unit, scoreUnits };
}

/** Decimal weights as the smallest integers in the same proportion, and what 1 of them means: 0.5 and 1.25 are 2 and 5 times 1/4. */
function integerWeights(weights: readonly number[]): { integers: readonly bigint[]; unit: Fraction } {
  const decimals = weights.map(readDecimal);
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
  const scaled = decimals.map((decimal) => decimal.digits * 10n ** BigInt(places - decimal.places));
  const divisor = scaled.reduce(greatestCommonDivisor, 0n);
  if (divisor === 0n) return { integers: scaled, unit: fraction(1n) };
  return { integers: scaled.map((weight) => weight / divisor), unit: fraction(divisor, 10n ** BigInt(places)) };
}
