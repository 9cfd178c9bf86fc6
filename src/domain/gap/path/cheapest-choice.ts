import { leastSum, type ModeValues } from './below-choice';
import { type Hull, hullOf } from './hull';
import type { PathChoice } from './path-model';
import type { SearchProblem } from './search-problem';
import { type StandardSearch, searchStandard } from './standard-search';
import { bestWithin, NO_WAY, NOTHING_LEFT, type Tail, TailBuilder } from './tail';
import { bestPrice } from './total-price';

/** Rounding errors of a sum of n terms are below n x 2^-53 of its size; this is eight times that. */
const toleranceOf = (terms: number): number => (terms + 16) * 2 ** -50;

/** Shares nearer than this are compared by their exact values. */
const SHARE_TOLERANCE = 1e-9;

/** How far above the bound the first search looks, in efforts; doubled until a solution is found. */
const FIRST_SLACK = 0.5;

/**
 * The cheapest choice, exactly; of several the one that is higher at the first criterion in which they differ. The problem must have a
 * solution. Bounds by floating-point numbers only leave out what is worse by more than all rounding; sums that decide are exact.
 *
 * Every standard is searched apart near its bound at one price for the whole total; what the standards from one on can do together is
 * put together from the last to the first, and so is looked up when walking from the first criterion to the last.
 */
export function cheapestChoice(problem: SearchProblem): PathChoice {
  const ground = groundOf(problem);
  for (let slack = FIRST_SLACK * problem.unit; ; slack *= 2) {
    const limit = ground.bound + slack;
    const tails = tailsWithin(ground, limit);
    const whole = tails[0]?.[Math.min(problem.mayBeBelow, problem.standards.length)];
    const place = whole?.values.findIndex((value) => value >= problem.need) ?? -1;
    const cost = whole?.costs[place];
    if (cost !== undefined && cost <= limit) return walkChoice(ground, tails, cost);
  }
}

interface SearchGround {
  readonly problem: SearchProblem;
  readonly searches: readonly StandardSearch[];
  /** The least bound of each standard at the price, in both kinds of modes. */
  readonly values: readonly ModeValues[];
  readonly price: number;
  /** No solution costs less. */
  readonly bound: number;
  readonly margin: number;
}

function groundOf(problem: SearchProblem): SearchGround {
  const { standards, needShare, mayBeBelow, unit } = problem;
  const hulls = standards.map(({ criteria }) => hullOf(criteria));
  const price = bestPrice(problem, hulls);
  const tolerance = toleranceOf(standards.reduce((count, { criteria }) => count + criteria.length, 0));
  const largest = hulls.reduce((sum, { costs }) => sum + (costs.at(-1) ?? 0), 0);
  const settingsOf = (hull: Hull, share: number) => ({ hull, price: price * share, tolerance, firstSlack: FIRST_SLACK * unit });
  const searches = standards.map((standard, s) => searchStandard(standard, settingsOf(hulls[s] ?? hullOf([]), standard.share)));
  const values = searches.map(valuesOf);
  return { problem, searches, values, price, bound: price * needShare + leastSum(values, mayBeBelow), margin: tolerance * (largest + price) };
}

function valuesOf({ modes }: StandardSearch): ModeValues {
  const leastOf = (isBelow: boolean): number => modes.find((mode) => mode.isBelow === isBelow)?.least ?? Number.POSITIVE_INFINITY;
  return { above: leastOf(false), below: leastOf(true) };
}

/** What a standard may come to in a mode, in cost - price x points, where the whole costs at most `limit`; null: not this mode. */
function limitOf({ problem, searches, values, price, margin }: SearchGround, s: number, m: number, limit: number): number | null {
  const mode = searches[s]?.modes[m];
  const others = values.filter((_, other) => other !== s);
  const left = problem.mayBeBelow - (mode?.isBelow === true ? 1 : 0);
  if (mode === undefined || left < 0) return null;
  const room = limit - price * problem.needShare - leastSum(others, left) + margin;
  return room < mode.least - margin ? null : room;
}

/** `tails[s][k]`: what the standards from s on can do with at most k of them below, in solutions of at most `limit`. */
function tailsWithin(ground: SearchGround, limit: number): readonly (readonly Tail[])[] {
  const { problem, searches } = ground;
  const tails: (readonly Tail[])[] = [[NOTHING_LEFT]];
  for (let s = searches.length - 1; s >= 0; s -= 1) {
    const endings = (searches[s]?.modes ?? []).map((mode, m) => {
      const room = limitOf(ground, s, m, limit);
      return { isBelow: mode.isBelow, all: room === null ? [] : mode.endings(room) };
    });
    const next = tails.at(-1) ?? [];
    const most = Math.min(problem.mayBeBelow, searches.length - s);
    const before = ground.values.slice(0, s);
    tails.push(
      Array.from({ length: most + 1 }, (_, k) => {
        // the standards before are too few to leave so few
        if (k < Math.min(problem.mayBeBelow, searches.length) - s) return NO_WAY;
        const room = limit - ground.price * problem.needShare - leastSum(before, problem.mayBeBelow - k) + ground.margin;
        const builder = new TailBuilder(ground.price, room);
        for (const { isBelow, all } of endings) {
          const tail = tailAt(next, k - (isBelow ? 1 : 0));
          if (tail !== undefined) builder.addPairs(all, tail);
        }
        return builder.build();
      }),
    );
  }
  return tails.reverse();
}

/** With fewer standards left than may be below, all of them may. */
const tailAt = (tails: readonly Tail[], count: number): Tail | undefined => (count < 0 ? undefined : tails[Math.min(count, tails.length - 1)]);

function walkChoice(ground: SearchGround, tails: readonly (readonly Tail[])[], cost: number): PathChoice {
  const { problem, searches } = ground;
  let left = { cost, need: problem.need, needShare: problem.needShare, mayBeBelow: problem.mayBeBelow };
  return searches.map((search, s) => {
    const limits = search.modes.map((_, m) => limitOf(ground, s, m, cost));
    const choice = search.highestChoice(limits, (m, ended, share, value) => {
      const tail = tailAt(tails[s + 1] ?? [], left.mayBeBelow - (search.modes[m]?.isBelow === true ? 1 : 0));
      const place = tail === undefined ? -1 : bestWithin(tail, left.cost - ended);
      if (tail === undefined || place < 0) return false;
      const missing = left.needShare - share - (tail.shares[place] ?? 0);
      if (Math.abs(missing) > SHARE_TOLERANCE) return missing < 0;
      return value() + (tail.values[place] ?? 0n) >= left.need;
    });
    left = afterStandard(problem, s, choice, left);
    return choice;
  });
}

interface Left {
  readonly cost: number;
  readonly need: bigint;
  readonly needShare: number;
  readonly mayBeBelow: number;
}

/** What is left for the standards after this one. */
function afterStandard({ standards }: SearchProblem, s: number, choice: readonly number[], left: Left): Left {
  const standard = standards[s];
  if (standard === undefined) return left;
  const chosen = standard.criteria.map((options, c) => options[choice[c] ?? 0]);
  const points = chosen.reduce((sum, option) => sum + BigInt(option?.points ?? 0), 0n);
  const isAbove = standard.modes.some(({ isBelow, atLeast }) => !isBelow && points >= atLeast);
  return {
    cost: left.cost - chosen.reduce((sum, option) => sum + (option?.cost ?? 0), 0),
    need: left.need - standard.factor * points,
    needShare: left.needShare - standard.share * Number(points),
    mayBeBelow: left.mayBeBelow - (isAbove ? 0 : 1),
  };
}
