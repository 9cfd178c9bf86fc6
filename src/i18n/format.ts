/** Dates, numbers and sizes as Indonesian readers write them. Calendar dates have no time zone: they are formatted as UTC. */
const LOCALE = 'id-ID';

const longDate = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const plainNumber = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 });
const twoDecimals = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const wholePercent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });

/** '2026-11-24' -> '24 November 2026'. A text that is no calendar date comes back as it is. */
export const formatDate = (date: string): string => formatWith(longDate, date);

/** '2026-11-24' -> '24 Nov 2026'. */
export const formatShortDate = (date: string): string => formatWith(shortDate, date);

function formatWith(format: Intl.DateTimeFormat, date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : format.format(at);
}

/** Up to 4 decimals, decimal comma: 4.5 -> '4,5'. */
export const formatNumber = (value: number): string => plainNumber.format(value);

/** A score on the 0 to 100 scale, always 2 decimals: 72.5 -> '72,50'. The value is already rounded by the domain. */
export const formatScore = (value: number): string => twoDecimals.format(value);

/** A share in [0, 1] as a whole percentage, never rounded up to 100 % or down to 0 %: 0.999 -> '99%'. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  const honest = share < 1 && percent === 100 ? 99 : share > 0 && percent === 0 ? 1 : percent;
  return wholePercent.format(honest / 100);
}

/** 1536 -> '1,5 KB'. */
export function formatBytes(sizeBytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = sizeBytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${new Intl.NumberFormat(LOCALE, { maximumFractionDigits: unit === 0 ? 0 : 1 }).format(value)} ${units[unit]}`;
}

/** The clock part of an ISO 8601 timestamp as the device wrote it: '2026-11-24T09:05:00+07:00' -> '09.05'. */
export const formatClock = (timestamp: string): string => timestamp.slice(11, 16).replace(':', '.');
