import type { Arithmetic } from './arithmetic';

/** What can be had at which cost: nothing in it costs more and brings no more than something else. Costs and points strictly rise. */
export interface Front<T> {
  readonly costs: readonly number[];
  readonly points: readonly T[];
}

/** Which entries can still be part of a solution: cost - price x points of at most `limit`. A bound; it forgets nothing that is needed. */
export interface Keep {
  readonly price: number;
  readonly limit: number;
}

interface Choice<T> {
  readonly cost: number;
  readonly points: T;
}

/** The front of what was there with one more criterion, by one of its options. */
export function extendFront<T>(front: Front<T>, options: readonly Choice<T>[], keep: Keep, arithmetic: Arithmetic<T>): Front<T> {
  const costs: number[] = [];
  const points: T[] = [];
  const heads = options.map(() => 0);
  for (;;) {
    const next = cheapestHead(front, options, heads);
    const option = options[next];
    if (option === undefined) return { costs, points };
    const head = heads[next] ?? 0;
    heads[next] = head + 1;
    const cost = (front.costs[head] ?? 0) + option.cost;
    const sum = arithmetic.add(front.points[head] ?? arithmetic.zero, option.points);
    if (cost - keep.price * arithmetic.approximate(sum) > keep.limit) continue;
    const size = costs.length;
    if (size > 0 && !arithmetic.isLess(points[size - 1] ?? arithmetic.zero, sum)) continue;
    const place = size > 0 && costs[size - 1] === cost ? size - 1 : size;
    costs[place] = cost;
    points[place] = sum;
  }
}

/** The option whose next entry is the cheapest; -1 when all are used up. */
function cheapestHead<T>({ costs }: Front<T>, options: readonly Choice<T>[], heads: readonly number[]): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let i = 0; i < options.length; i += 1) {
    const head = heads[i] ?? 0;
    if (head >= costs.length) continue;
    const cost = (costs[head] ?? 0) + (options[i]?.cost ?? 0);
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  return best;
}
