/**
 * Dates and numbers for paper. Spelt out here instead of asked from Intl: month names and separators differ between browser versions, and the
 * same report must give the same bytes on every device.
 */
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const;
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'] as const;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** '2026-11-24' -> '24 November 2026'. A text that is no calendar date comes back as it is. */
export const printDate = (date: string): string => withMonths(date, MONTHS);

/** '2026-08-04' -> '4 Agu 2026'. */
export const printShortDate = (date: string): string => withMonths(date, SHORT_MONTHS);

function withMonths(date: string, months: readonly string[]): string {
  const match = DATE.exec(date);
  const month = months[Number(match?.[2]) - 1];
  return match === null || month === undefined ? date : `${Number(match[3])} ${month} ${match[1]}`;
}

/** At most `decimals` decimals, decimal comma, a point between thousands: 12500.5 -> '12.500,5'. */
export function printNumber(value: number, decimals = 4): string {
  const [whole = '0', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const trimmed = part.replace(/0+$/, '');
  const sign = value < 0 && (trimmed !== '' || Number(whole) !== 0) ? '-' : '';
  return `${sign}${withThousands(whole)}${trimmed === '' ? '' : `,${trimmed}`}`;
}

/** A score on the 0 to 100 scale, already rounded by the domain: 72.5 -> '72,50'. */
export const printScore = (value: number): string => value.toFixed(2).replace('.', ',');

/** A decimal text of the domain: '0.25' -> '0,25'. */
export const printDecimal = (text: string): string => text.replace('.', ',');

/** A share in [0, 1] as whole per cent, never rounded up to 100% or down to 0%: 0.999 -> '99%'. */
export function printShare(share: number): string {
  const percent = Math.round(share * 100);
  return `${share < 1 && percent === 100 ? 99 : share > 0 && percent === 0 ? 1 : percent}%`;
}

const withThousands = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, '.');
