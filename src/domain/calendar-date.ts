/**
 * Calendar dates as ISO 8601 text, 'YYYY-MM-DD', years 0001 to 9999: the institution's local date (DESIGN section 5).
 * No time zone, no clock, no Date object: a day is a day wherever the file is opened.
 */

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_400_YEARS = 146_097;
const DAYS_TO_EPOCH_OF_ERA = 719_468;

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

function readDate(text: string): CivilDate | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** True for a date that exists: '2028-02-29', but not '2026-02-30', '2026-2-3' or '2026-02-03T00:00'. */
export const isCalendarDate = (text: string): boolean => readDate(text) !== null;

/** Negative when a is earlier than b, 0 when equal, positive when later. Both must be calendar dates: their text sorts as they do. */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mustRead(text: string): CivilDate {
  const date = readDate(text);
  if (date === null) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

/** Days since 1970-01-01. The year starts in March here, so that the leap day is the last of its year. */
function dayNumber({ year, month, day }: CivilDate): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_EPOCH_OF_ERA;
}

function dateOfDayNumber(days: number): CivilDate {
  const shifted = days + DAYS_TO_EPOCH_OF_ERA;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The date `days` later (earlier when negative). Throws RangeError for an impossible date or a result outside years 0001 to 9999. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = dateOfDayNumber(dayNumber(mustRead(date)) + days);
  if (!Number.isInteger(days) || year < 1 || year > 9999) throw new RangeError(`no calendar date ${days} days from ${date}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole days from a to b: 1 from '2026-11-24' to '2026-11-25', negative when b is earlier. Throws RangeError for an impossible date. */
export const daysBetween = (a: string, b: string): number => dayNumber(mustRead(b)) - dayNumber(mustRead(a));
