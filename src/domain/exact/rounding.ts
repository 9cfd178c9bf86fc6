import { type Fraction, fraction } from './fraction';

/** Display rounds to this many decimals (DESIGN section 6, point 5). */
export const DISPLAY_DECIMALS = 2;

/** value x 10^decimals as an integer, rounded half away from zero: 2.5 -> 3, -2.5 -> -3. */
function scaledInteger({ numerator, denominator }: Fraction, decimals: number): bigint {
  const scaled = numerator * 10n ** BigInt(decimals);
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * scaled + half) / (2n * denominator);
}

/** The value rounded to `decimals` decimals, half away from zero, still exact. */
export const roundFraction = (value: Fraction, decimals: number): Fraction => fraction(scaledInteger(value, decimals), 10n ** BigInt(decimals));

/** The least value of at most `decimals` decimals that is not below `value`; exact. */
export function ceilFraction({ numerator, denominator }: Fraction, decimals: number): Fraction {
  const scaled = numerator * 10n ** BigInt(decimals);
  const whole = scaled / denominator;
  // BigInt division cuts towards zero: only a positive rest is above it
  return fraction(whole * denominator < scaled ? whole + 1n : whole, 10n ** BigInt(decimals));
}

/** The number to show: rounded to 2 decimals, half away from zero; the floating-point number nearest to that decimal. */
export const displayNumber = (value: Fraction, decimals: number = DISPLAY_DECIMALS): number => Number(scaledInteger(value, decimals)) / 10 ** decimals;
