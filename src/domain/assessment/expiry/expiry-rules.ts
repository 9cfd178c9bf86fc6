/** Every threshold about what runs out is here and nowhere else; all in days. */
export const EXPIRY_RULES = {
  /** What runs out within the first is the most urgent; the last is as far as one looks ahead. */
  bandDays: [30, 60, 90],
  /** Evidence that was asked for longer ago than this is "masih ditunggu". */
  awaitedDays: 14,
} as const;

export type ExpiryBand = 'expired' | (typeof EXPIRY_RULES.bandDays)[number] | 'later';

/**
 * | days left       | band    |
 * |-----------------|---------|
 * | below 0         | expired |
 * | 0 to 30         | 30      |
 * | 31 to 60        | 60      |
 * | 61 to 90        | 90      |
 * | more            | later   |
 *
 * The last valid day is still valid: 0 days left is not expired.
 */
export function bandOf(daysLeft: number): ExpiryBand {
  if (daysLeft < 0) return 'expired';
  return EXPIRY_RULES.bandDays.find((days) => daysLeft <= days) ?? 'later';
}
