import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, daysBetween, isCalendarDate } from '../../src/domain/calendar-date';

describe('isCalendarDate', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => expect(isCalendarDate(text)).toBe(true));

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-2-3',
    '24-11-2026',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '2026-11-24\n',
    '',
  ])('refuses %j', (text) => expect(isCalendarDate(text)).toBe(false));
});

describe('date arithmetic', () => {
  it('crosses months, leap days and centuries', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-11-24', '2027-11-24')).toBe(365);
    expect(daysBetween('2027-11-24', '2028-11-24')).toBe(366);
    expect(daysBetween('2026-11-25', '2026-11-24')).toBe(-1);
  });

  it('agrees with the calendar of the language for every day of 800 years', () => {
    const days = fc.integer({ min: Date.UTC(1700, 0, 1) / 86_400_000, max: Date.UTC(2499, 11, 31) / 86_400_000 });
    const asText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(asText(from), asText(to))).toBe(to - from);
        expect(addDays(asText(from), to - from)).toBe(asText(to));
        expect(Math.sign(compareDates(asText(from), asText(to)))).toBe(Math.sign(from - to));
      }),
    );
  });

  it('throws for dates that do not exist and for results outside four-digit years', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError);
  });
});
