import type { Ending } from './mode-search';

/** What the standards from one on can do together: costs and values strictly rise. */
export interface Tail {
  readonly costs: readonly number[];
  readonly shares: readonly number[];
  readonly values: readonly bigint[];
}

export const NOTHING_LEFT: Tail = { costs: [0], shares: [0], values: [0n] };

export const NO_WAY: Tail = { costs: [], shares: [], values: [] };

/** Shares nearer than this are compared by their exact values: far more than rounding can have cost. */
const SHARE_TOLERANCE = 1e-9;

interface Entry {
  readonly share: number;
  readonly value: bigint;
}

/** Collects the best value for each cost. */
export class TailBuilder {
  private readonly bestByCost = new Map<number, Entry>();
  private readonly price: number;
  private readonly limit: number;

  /** Only pairs with cost - price x share of at most `limit` are kept. */
  constructor(price: number, limit: number) {
    this.price = price;
    this.limit = limit;
  }

  addPairs(endings: readonly Ending[], tail: Tail): void {
    const excessOf = (cost: number, share: number): number => cost - this.price * share;
    const order = tail.costs.map((cost, i) => ({ i, excess: excessOf(cost, tail.shares[i] ?? 0) })).sort((a, b) => a.excess - b.excess);
    for (const ending of endings) {
      const room = this.limit - excessOf(ending.cost, ending.share);
      for (const { i, excess } of order) {
        if (excess > room) break;
        this.add(ending.cost + (tail.costs[i] ?? 0), ending.share + (tail.shares[i] ?? 0), () => ending.value + (tail.values[i] ?? 0n));
      }
    }
  }

  private add(cost: number, share: number, exactValue: () => bigint): void {
    const best = this.bestByCost.get(cost);
    if (best !== undefined && share < best.share - SHARE_TOLERANCE) return;
    const value = exactValue();
    if (best === undefined || value > best.value) this.bestByCost.set(cost, { share, value });
  }

  build(): Tail {
    const costs: number[] = [];
    const shares: number[] = [];
    const values: bigint[] = [];
    for (const [cost, { share, value }] of [...this.bestByCost].sort(([a], [b]) => a - b)) {
      const last = values.at(-1);
      if (last !== undefined && last >= value) continue;
      costs.push(cost);
      shares.push(share);
      values.push(value);
    }
    return { costs, shares, values };
  }
}

/** The place of the dearest entry that costs at most `cost`, so the one with the most value; -1: none. */
export function bestWithin({ costs }: Tail, cost: number): number {
  let [low, high] = [0, costs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((costs[middle] ?? 0) <= cost) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
