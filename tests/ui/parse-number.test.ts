import { describe, expect, it } from 'vitest';
import { numberTexts } from '../../src/i18n/pages/walk';
import { parseCount } from '../../src/ui/parse-number';

describe('numbers as people type them', () => {
  it.each([
    ['12', 12],
    [' 4,5 ', 4.5],
    ['4.5', 4.5],
    ['1.300', 1300],
    ['1.23', 1.23],
    ['12.500,75', 12500.75],
    ['0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(parseCount(text)).toEqual({ value, problem: null });
  });

  it('takes an empty field as no number, without a problem', () => {
    expect(parseCount('  ')).toEqual({ value: null, problem: null });
  });

  it.each(['dua', '1e3', '4,5,6', 'NaN', 'Infinity', '12 anak', '--1'])('refuses %j with a sentence', (text) => {
    expect(parseCount(text)).toEqual({ value: null, problem: numberTexts.notANumber });
  });

  it('keeps to the limits of the field; counts are never negative', () => {
    expect(parseCount('-1')).toEqual({ value: null, problem: numberTexts.tooSmall(0) });
    expect(parseCount('25', { max: 24 })).toEqual({ value: null, problem: numberTexts.tooLarge(24) });
    expect(parseCount('24', { max: 24 })).toEqual({ value: 24, problem: null });
  });
});
