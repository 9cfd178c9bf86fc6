/** How the follow-up plan (RTL) is put before the user; numbers of ours, here and nowhere else. */
export const PLAN_RULES = {
  /** A plan that begins with everything begins with nothing: so many stand under "Kerjakan minggu ini". */
  firstActions: 5,
  /** Days before its date from which an action counts as due soon. */
  dueSoonDays: 14,
  /** The weeks that the chart goes back at most. */
  chartWeeks: 12,
  /** How many of a column or group are shown before the rest is asked for. */
  shownAtFirst: 8,
} as const;
