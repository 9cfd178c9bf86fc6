import { describe, expect, it } from 'vitest';
import { printDate, printDecimal, printNumber, printScore, printShare, printShortDate } from '../../src/i18n/fixed-format';
import { formatDate, formatNumber, formatScore, formatShortDate } from '../../src/i18n/format';

describe('formats for paper', () => {
  const dates = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`);

  it('agree with the formats of the screen', () => {
    expect(dates.map(printDate)).toEqual(dates.map(formatDate));
    expect(dates.map(printShortDate)).toEqual(dates.map(formatShortDate));
    const numbers = [0, 4.5, 12500.5, 1234567, 0.0001, 99.9999, -3];
    expect(numbers.map((number) => printNumber(number))).toEqual(numbers.map(formatNumber));
    expect([0, 72.5, 100, 33.33].map(printScore)).toEqual([0, 72.5, 100, 33.33].map(formatScore));
  });

  it('leave a text that is no date as it is', () => {
    expect(printDate('kapan-kapan')).toBe('kapan-kapan');
  });

  it('round a share honestly, and never write a negative zero', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(printShare)).toEqual(['0%', '1%', '50%', '99%', '100%']);
    expect(printNumber(-0.00001)).toBe('0');
    expect(printDecimal('0.25')).toBe('0,25');
  });
});
