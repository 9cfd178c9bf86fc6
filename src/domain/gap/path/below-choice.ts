/** What a standard costs where it is fine, and where it counts among those that may be below; Infinity: it cannot. */
export interface ModeValues {
  readonly above: number;
  readonly below: number;
}

/** Which standards are best left below, at most `count` of them: those that cannot be above, then those that save most. */
export function chooseBelow(values: readonly ModeValues[], count: number): boolean[] {
  const order = values
    .map((_, i) => i)
    .filter((i) => savingOf(values[i]) > 0)
    .sort((a, b) => savingOf(values[b]) - savingOf(values[a]));
  const chosen = values.map(() => false);
  for (const i of order.slice(0, Math.max(0, count))) chosen[i] = true;
  return chosen;
}

/** The least sum of one value for each standard, at most `count` of them from below. Infinity where there is no such choice. */
export function leastSum(values: readonly ModeValues[], count: number): number {
  const chosen = chooseBelow(values, count);
  return values.reduce((sum, { above, below }, i) => sum + (chosen[i] === true ? below : above), 0);
}

function savingOf(values: ModeValues | undefined): number {
  if (values === undefined || values.below === Number.POSITIVE_INFINITY) return 0;
  return values.above - values.below;
}
