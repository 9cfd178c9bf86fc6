import { decimalFraction } from '../exact/decimal';
import { compareFractions, divideFractions, type Fraction, fractionNumber } from '../exact/fraction';
import type { Band, Measure } from './standard-pack.generated';

/** Numbers by profile field id: the profile, with what was measured for this answer laid over it. */
export type MeasureNumbers = Readonly<Record<string, number>>;

/**
 * The level that a measure proposes; the user may take another with a reason. Null: a number is missing, the denominator is
 * 0, or no band holds. Bands are tried in order and compared exactly: 0.3 / 0.1 is 3, not 2.9999999999999996.
 *
 * | band              | holds when        |
 * |-------------------|-------------------|
 * | `{atMost: x, …}`  | value <= x        |
 * | `{atLeast: x, …}` | value >= x        |
 * | neither           | always            |
 */
export function proposeLevel(measure: Measure, numbers: MeasureNumbers): number | null {
  const value = exactValue(measure, numbers);
  if (value === null) return null;
  return measure.bands.find((band) => bandHolds(band, value))?.level ?? null;
}

/** numerator / denominator, or the numerator alone where there is no denominator. Null: a number is missing or the denominator is 0. */
export function measuredValue(measure: Measure, numbers: MeasureNumbers): number | null {
  const value = exactValue(measure, numbers);
  return value === null ? null : fractionNumber(value);
}

function exactValue(measure: Measure, numbers: MeasureNumbers): Fraction | null {
  const numerator = exactNumber(numbers, measure.numerator);
  if (numerator === null || measure.denominator === undefined) return numerator;
  const denominator = exactNumber(numbers, measure.denominator);
  if (denominator === null || denominator.numerator === 0n) return null;
  return divideFractions(numerator, denominator);
}

function exactNumber(numbers: MeasureNumbers, field: string): Fraction | null {
  const value = Object.hasOwn(numbers, field) ? numbers[field] : undefined;
  return value === undefined || !Number.isFinite(value) ? null : decimalFraction(value);
}

function bandHolds(band: Band, value: Fraction): boolean {
  if (band.atMost !== undefined && compareFractions(value, decimalFraction(band.atMost)) > 0) return false;
  return band.atLeast === undefined || compareFractions(value, decimalFraction(band.atLeast)) >= 0;
}
