import { greatestCommonDivisor } from './greatest-common-divisor';

/** An exact rational number, always reduced, denominator > 0. Whole numbers have denominator 1 (DESIGN section 6, point 5). */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** numerator / denominator, reduced. Throws RangeError for denominator 0: an empty mean is `null`, never a fraction. */
export function fraction(numerator: bigint, denominator: bigint = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction has no denominator 0');
  const divisor = greatestCommonDivisor(magnitude(numerator), magnitude(denominator));
  const signed = denominator < 0n ? -divisor : divisor;
  return { numerator: numerator / signed, denominator: denominator / signed };
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export const addFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const multiplyFractions = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** a / b. Throws RangeError when b is 0. */
export const divideFractions = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative when a < b, 0 when equal, positive when a > b: exact. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isBelow = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) < 0;

/** "n/d", whole numbers as "n/1". */
export const fractionText = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

/** The nearest floating-point number; for shares and sizes, never for comparing with a threshold. */
export function fractionNumber({ numerator, denominator }: Fraction): number {
  const value = Number(numerator) / Number(denominator);
  if (Number.isFinite(value)) return value;
  // Both parts can be beyond the range of a number while their ratio is not: keep 60 bits of the quotient.
  return Number((numerator * 2n ** 60n) / denominator) / 2 ** 60;
}
