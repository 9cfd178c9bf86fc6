import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFractions, compareFractions, divideFractions, fraction, fractionNumber, fractionText, multiplyFractions } from '../../../src/domain/exact/fraction';
import { greatestCommonDivisor } from '../../../src/domain/exact/greatest-common-divisor';

const bigs = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
const divisors = fc.bigInt({ min: 1n, max: 10n ** 40n });

describe('fractions', () => {
  it('are reduced, with the sign above', () => {
    expect(fractionText(fraction(6n, 4n))).toBe('3/2');
    expect(fractionText(fraction(6n, -4n))).toBe('-3/2');
    expect(fractionText(fraction(0n, 7n))).toBe('0/1');
    expect(fractionText(fraction(100n))).toBe('100/1');
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('add, multiply, divide and compare exactly', () => {
    expect(fractionText(addFractions(fraction(1n, 3n), fraction(1n, 6n)))).toBe('1/2');
    expect(fractionText(multiplyFractions(fraction(2n, 3n), fraction(3n, 4n)))).toBe('1/2');
    expect(fractionText(divideFractions(fraction(3n, 10n), fraction(1n, 10n)))).toBe('3/1');
    expect(compareFractions(fraction(8001n, 100n), fraction(80n))).toBe(1);
    expect(compareFractions(fraction(1n, 3n), fraction(2n, 6n))).toBe(0);
  });

  it('become the nearest number, also where both parts are beyond the range of numbers', () => {
    expect(fractionNumber(fraction(2n, 3n))).toBe(2 / 3);
    expect(fractionNumber(fraction(10n ** 400n + 1n, 4n * 10n ** 400n))).toBeCloseTo(0.25, 15);
  });

  it('stay reduced whatever is added', () => {
    fc.assert(
      fc.property(bigs, divisors, bigs, divisors, (a, b, c, d) => {
        const sum = addFractions(fraction(a, b), fraction(c, d));
        expect(sum.numerator * b * d).toBe((a * d + c * b) * sum.denominator);
        expect(greatestCommonDivisor(sum.numerator < 0n ? -sum.numerator : sum.numerator, sum.denominator)).toBe(1n);
      }),
    );
  });
});
