import { type Arithmetic, isPlain, LARGE, PLAIN } from './arithmetic';
import type { Front } from './front';
import type { Hull } from './hull';
import { type Ending, ModeSearch, type StandardGround } from './mode-search';
import type { SearchStandard } from './search-problem';

/** Whether the rest of the pack can still be done once this standard ends so, in the mode at that place. */
export type AcceptsEnding = (mode: number, cost: number, share: number, value: () => bigint) => boolean;

/** What the whole search needs of one standard, whatever its numbers are kept in. */
export interface StandardSearch {
  readonly modes: readonly { readonly isBelow: boolean; readonly least: number; readonly endings: (limit: number) => readonly Ending[] }[];
  /**
   * The option of each criterion, the highest first in pack order, of which some ending within the limits (by mode; null: not that mode)
   * is accepted. There must be one.
   */
  readonly highestChoice: (limits: readonly (number | null)[], accepts: AcceptsEnding) => readonly number[];
}

export interface SearchSettings {
  readonly hull: Hull;
  /** Cost of a point of this standard. */
  readonly price: number;
  readonly tolerance: number;
  readonly firstSlack: number;
}

export function searchStandard(standard: SearchStandard, settings: SearchSettings): StandardSearch {
  const largest = standard.criteria.reduce((sum, options) => sum + BigInt(options.at(-1)?.points ?? 0), 0n);
  return isPlain(largest) ? searchWith(standard, settings, PLAIN) : searchWith(standard, settings, LARGE);
}

function searchWith<T>(standard: SearchStandard, { hull, price, tolerance, firstSlack }: SearchSettings, arithmetic: Arithmetic<T>): StandardSearch {
  const options = standard.criteria.map((all) => all.map(({ cost, points }) => ({ cost, points: arithmetic.from(points) })));
  const ground: StandardGround<T> = { standard, arithmetic, options, hull, price, tolerance };
  const modes = standard.modes.map((mode) => new ModeSearch(ground, mode, firstSlack));
  return { modes, highestChoice: (limits, accepts) => walk(ground, modes, limits, accepts) };
}

interface Walked<T> {
  readonly cost: number;
  readonly points: T;
}

function walk<T>(ground: StandardGround<T>, modes: readonly ModeSearch<T>[], limits: readonly (number | null)[], accepts: AcceptsEnding): number[] {
  const { arithmetic, options, standard } = ground;
  const fronts = modes.map((mode, m) => {
    const limit = limits[m] ?? null;
    return limit === null ? [] : mode.frontsFrom(limit);
  });
  const isOpen = (so: Walked<T>, next: number): boolean =>
    modes.some((mode, m) =>
      hasEnding(so, fronts[m]?.[next], arithmetic, (cost, points) => {
        if (arithmetic.isLess(points, mode.atLeast)) return false;
        return accepts(m, cost, standard.share * arithmetic.approximate(points), () => standard.factor * arithmetic.exact(points));
      }),
    );
  let so: Walked<T> = { cost: 0, points: arithmetic.zero };
  return options.map((all, i) => {
    for (let place = all.length - 1; place >= 0; place -= 1) {
      const option = all[place];
      if (option === undefined) continue;
      const then = { cost: so.cost + option.cost, points: arithmetic.add(so.points, option.points) };
      if (place > 0 && !isOpen(then, i + 1)) continue;
      so = then;
      return place;
    }
    throw new Error('a walk has lost its way: no option is open');
  });
}

function hasEnding<T>(so: Walked<T>, front: Front<T> | undefined, arithmetic: Arithmetic<T>, isFine: (cost: number, points: T) => boolean): boolean {
  if (front === undefined) return false;
  return front.costs.some((cost, i) => isFine(so.cost + cost, arithmetic.add(so.points, front.points[i] ?? arithmetic.zero)));
}
