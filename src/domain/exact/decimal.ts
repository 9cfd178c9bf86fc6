import { type Fraction, fraction } from './fraction';

/** A decimal as it stands in the JSON text: digits x 10^-places. 0.25 is {digits: 25n, places: 2}. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * Reads a number as the shortest decimal that means it, which is how it was typed: 0.1 is one tenth here, not the binary
 * fraction next to it. Throws RangeError for NaN and infinities.
 */
export function readDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a decimal: ${value}`);
  const [mantissa = '0', exponentText = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const places = part.length - Number(exponentText);
  const digits = BigInt(whole + part);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** How many decimals a number has when written out: 0 for 3, 2 for 0.25. */
export const decimalPlaces = (value: number): number => readDecimal(value).places;

/** The exact fraction that a JSON number stands for: 0.25 -> 1/4. */
export function decimalFraction(value: number): Fraction {
  const { digits, places } = readDecimal(value);
  return fraction(digits, 10n ** BigInt(places));
}

/** Plain decimal text without an exponent: "1", "0.25", "-0.5". */
export function decimalText(value: number): string {
  const { digits, places } = readDecimal(value);
  if (places === 0) return String(digits);
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  return `${digits < 0n ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}
