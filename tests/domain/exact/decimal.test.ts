import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFraction, decimalPlaces, decimalText } from '../../../src/domain/exact/decimal';
import { ExactSum, exactInteger } from '../../../src/domain/exact/exact-sum';
import { fraction, fractionText } from '../../../src/domain/exact/fraction';
import { displayNumber, roundFraction } from '../../../src/domain/exact/rounding';

describe('decimals', () => {
  it.each([
    [0, '0/1', '0'],
    [1, '1/1', '1'],
    [0.1, '1/10', '0.1'],
    [0.25, '1/4', '0.25'],
    [80.01, '8001/100', '80.01'],
    [-0.5, '-1/2', '-0.5'],
    [1e21, `${10n ** 21n}/1`, `${10n ** 21n}`],
    [1e-7, '1/10000000', '0.0000001'],
    [1.5e-7, '3/20000000', '0.00000015'],
    [0.0001, '1/10000', '0.0001'],
  ])('%d is exactly %s', (value, exact, text) => {
    expect(fractionText(decimalFraction(value))).toBe(exact);
    expect(decimalText(value)).toBe(text);
  });

  it('count their places as written', () => {
    expect([1, 0.5, 0.1234, 0.12345, 1e-7].map(decimalPlaces)).toEqual([0, 1, 4, 5, 7]);
  });

  it('mean the number that they were read from', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(decimalText(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    // 2.345 has no exact binary form: floats round it down, the exact decimal goes up
    [2345n, 1000n, 2.35],
    [-2345n, 1000n, -2.35],
    [2344n, 1000n, 2.34],
    [200n, 3n, 66.67],
    [100n, 3n, 33.33],
    [1n, 200n, 0.01],
    [-1n, 200n, -0.01],
    [1n, 201n, 0],
    [100n, 1n, 100],
  ])('%d/%d shows as %d', (numerator, denominator, shown) => expect(displayNumber(fraction(numerator, denominator))).toBe(shown));

  it('rounds half away from zero to any number of decimals and stays exact', () => {
    expect(fractionText(roundFraction(fraction(171n, 2n), 0))).toBe('86/1');
    expect(fractionText(roundFraction(fraction(-171n, 2n), 0))).toBe('-86/1');
    expect(fractionText(roundFraction(fraction(1n, 8n), 2))).toBe('13/100');
  });
});

describe('ExactSum', () => {
  it('agrees with bigint addition on both sides of the largest safe number', () => {
    const terms = fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 2n ** 51n, max: 2n ** 54n }), fc.constant(2n ** 52n)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(terms, (values) => {
        const sum = new ExactSum();
        for (const value of values) sum.add(exactInteger(value));
        expect(sum.value()).toBe(values.reduce((total, value) => total + value, 0n));
      }),
    );
  });
});
