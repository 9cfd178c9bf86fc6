import type { SearchOption } from './search-problem';

/**
 * The cheapest fractional way to any number of points in a standard: the lower convex hull of cost over points. Vertex 0 is every
 * criterion at its first option; the step from vertex i to i + 1 costs `slopes[i]` for each point, slopes not falling.
 */
export interface Hull {
  readonly points: readonly number[];
  readonly costs: readonly number[];
  readonly slopes: readonly number[];
}

interface Increment {
  readonly points: number;
  readonly cost: number;
}

export function hullOf(criteria: readonly (readonly SearchOption[])[]): Hull {
  const increments = criteria.flatMap(incrementsOf).sort((a, b) => a.cost / a.points - b.cost / b.points);
  const points = [sum(criteria.map(([first]) => Number(first?.points ?? 0)))];
  const costs = [sum(criteria.map(([first]) => first?.cost ?? 0))];
  increments.forEach((increment, i) => {
    points.push((points[i] ?? 0) + increment.points);
    costs.push((costs[i] ?? 0) + increment.cost);
  });
  return { points, costs, slopes: increments.map(({ cost, points: gained }) => cost / gained) };
}

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);

/** The steps up the hull of one criterion: options above a straight line between two others are passed over. */
function incrementsOf(options: readonly SearchOption[]): Increment[] {
  const increments: Increment[] = [];
  for (let i = 1; i < options.length; i += 1) {
    const [before, option] = [options[i - 1], options[i]];
    if (before === undefined || option === undefined) continue;
    let increment = { points: Number(option.points) - Number(before.points), cost: option.cost - before.cost };
    for (let last = increments.at(-1); last !== undefined && last.cost * increment.points >= increment.cost * last.points; last = increments.at(-1)) {
      increment = { points: last.points + increment.points, cost: last.cost + increment.cost };
      increments.pop();
    }
    increments.push(increment);
  }
  return increments.filter(({ points }) => points > 0);
}

/** The vertex where cost - price x points is least: every step cheaper than the price is taken. */
export function vertexAt({ slopes }: Hull, price: number): number {
  let [low, high] = [0, slopes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slopes[middle] ?? 0) < price) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bound for one standard at a price: the least of cost - price x points with at least so many points, fractions allowed. */
export interface HullBound {
  readonly value: number;
  /** The price of a point at which the bound is tight: never below the price asked for. */
  readonly price: number;
  /** The points at which it is reached. */
  readonly points: number;
}

export function boundAt(hull: Hull, price: number, atLeast: number): HullBound {
  const free = vertexAt(hull, price);
  const points = hull.points[free] ?? 0;
  if (points >= atLeast) return { value: (hull.costs[free] ?? 0) - price * points, price, points };
  const last = hull.slopes.length - 1;
  let [low, high] = [free, Math.max(free, last)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hull.points[middle + 1] ?? 0) < atLeast) low = middle + 1;
    else high = middle;
  }
  const slope = hull.slopes[low] ?? price;
  const cost = (hull.costs[low] ?? 0) + slope * (atLeast - (hull.points[low] ?? 0));
  return { value: cost - price * atLeast, price: Math.max(price, slope), points: atLeast };
}
