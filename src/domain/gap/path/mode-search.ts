import type { Arithmetic } from './arithmetic';
import { extendFront, type Front } from './front';
import { boundAt, type Hull, type HullBound } from './hull';
import type { SearchMode, SearchOption, SearchStandard } from './search-problem';

/** One way for a standard to end: what it costs and how much of the total it brings. */
export interface Ending {
  readonly cost: number;
  /** As a share of the whole total, for bounds. */
  readonly share: number;
  /** In the units of the total, exact. */
  readonly value: bigint;
}

interface ExactOption<T> {
  readonly cost: number;
  readonly points: T;
}

/** What all modes of a standard have in common. `price` is the cost of a point at which the whole search is bounded. */
export interface StandardGround<T> {
  readonly standard: SearchStandard;
  readonly arithmetic: Arithmetic<T>;
  readonly options: readonly (readonly ExactOption<T>[])[];
  readonly hull: Hull;
  readonly price: number;
  /** Share of the numbers involved that rounding may have cost: no bound is trusted closer. */
  readonly tolerance: number;
}

/**
 * One standard in one mode: the endings with enough points, found from the last criterion to the first, so that a walk from the first
 * to the last can look up what the rest can still do. Only what stays within a limit on cost - price x points is followed.
 */
export class ModeSearch<T> {
  readonly isBelow: boolean;
  readonly atLeast: T;
  /** The least cost - price x points of any ending, exact but for rounding. */
  readonly least: number;
  private readonly ground: StandardGround<T>;
  private readonly bound: HullBound;
  private readonly margin: number;
  /** For each criterion the least cost - price x points of it and all after it. */
  private readonly leastFrom: readonly number[];
  private known: { readonly limit: number; readonly endings: readonly Ending[] };

  constructor(ground: StandardGround<T>, mode: SearchMode, firstSlack: number) {
    const { hull, price, tolerance, standard } = ground;
    this.ground = ground;
    this.isBelow = mode.isBelow;
    this.atLeast = ground.arithmetic.from(mode.atLeast);
    this.bound = boundAt(hull, price, Number(mode.atLeast));
    this.margin = tolerance * ((hull.costs.at(-1) ?? 0) + this.bound.price * (hull.points.at(-1) ?? 0));
    this.leastFrom = leastSums(standard.criteria, this.bound.price);
    this.known = { limit: Number.NEGATIVE_INFINITY, endings: [] };
    let slack = firstSlack;
    while (this.endings(this.bound.value + slack).length === 0) slack *= 2;
    this.least = Math.min(...this.known.endings.map(({ cost, share }) => cost - this.priceOf(share)));
  }

  private priceOf(share: number): number {
    return this.ground.standard.share === 0 ? 0 : (this.ground.price * share) / this.ground.standard.share;
  }

  /** Every ending that matters with cost - price x points of at most `limit`; of a former call perhaps more, which is harmless. */
  endings(limit: number): readonly Ending[] {
    if (this.known.limit >= limit) return this.known.endings;
    const { arithmetic, standard, price } = this.ground;
    const { costs, points } = this.frontsFrom(limit)[0] ?? { costs: [], points: [] };
    const endings: Ending[] = [];
    costs.forEach((cost, i) => {
      const sum = points[i] ?? arithmetic.zero;
      if (arithmetic.isLess(sum, this.atLeast) || cost - price * arithmetic.approximate(sum) > limit + this.margin) return;
      endings.push({ cost, share: standard.share * arithmetic.approximate(sum), value: standard.factor * arithmetic.exact(sum) });
    });
    this.known = { limit, endings };
    return endings;
  }

  /** For each criterion what it and all after it can do; one more at the end, for nothing left. */
  frontsFrom(limit: number): readonly Front<T>[] {
    const { arithmetic, options } = this.ground;
    const slack = limit - this.bound.value + this.margin;
    const fronts: Front<T>[] = [{ costs: [0], points: [arithmetic.zero] }];
    for (let i = options.length - 1; i >= 0; i -= 1) {
      const keep = { price: this.bound.price, limit: (this.leastFrom[i] ?? 0) + slack };
      fronts.push(extendFront(fronts.at(-1) ?? { costs: [], points: [] }, options[i] ?? [], keep, arithmetic));
    }
    return fronts.reverse();
  }
}

function leastSums(criteria: readonly (readonly SearchOption[])[], price: number): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let i = criteria.length - 1; i >= 0; i -= 1) {
    sum += Math.min(...(criteria[i] ?? []).map(({ cost, points }) => cost - price * Number(points)));
    sums.push(sum);
  }
  return sums.reverse();
}
