import { chooseBelow } from './below-choice';
import { boundAt, type Hull, type HullBound } from './hull';
import type { SearchProblem, SearchStandard } from './search-problem';

interface Priced {
  readonly bound: number;
  /** Share of the total that the choice behind the bound brings. */
  readonly share: number;
}

/**
 * The price of the whole total at which the bound of the search is highest: found by halving, as the bound is concave and its slope is
 * what is missing of the total. Any price gives a true bound, so that rounding here costs time at worst.
 */
export function bestPrice(problem: SearchProblem, hulls: readonly Hull[]): number {
  if (pricedAt(problem, hulls, 0).share >= problem.needShare) return 0;
  let [low, high] = [0, highestPrice(problem.standards, hulls)];
  for (let i = 0; i < 64 && low < high; i += 1) {
    const middle = (low + high) / 2;
    if (pricedAt(problem, hulls, middle).share < problem.needShare) low = middle;
    else high = middle;
  }
  return pricedAt(problem, hulls, low).bound > pricedAt(problem, hulls, high).bound ? low : high;
}

/** A price at which every step is worth taking. */
function highestPrice(standards: readonly SearchStandard[], hulls: readonly Hull[]): number {
  const prices = standards.map(({ share }, s) => (share === 0 ? 0 : (hulls[s]?.slopes.at(-1) ?? 0) / share));
  return 2 * Math.max(0, ...prices);
}

function pricedAt({ standards, needShare, mayBeBelow }: SearchProblem, hulls: readonly Hull[], price: number): Priced {
  const bounds = standards.map((standard, s) => modeBounds(standard, hulls[s], price * standard.share));
  const below = chooseBelow(
    bounds.map((of) => ({ above: of.above?.value ?? Number.POSITIVE_INFINITY, below: of.below?.value ?? Number.POSITIVE_INFINITY })),
    mayBeBelow,
  );
  let [bound, share] = [price * needShare, 0];
  bounds.forEach((of, s) => {
    const chosen = below[s] === true ? of.below : of.above;
    bound += chosen?.value ?? 0;
    share += (chosen?.points ?? 0) * (standards[s]?.share ?? 0);
  });
  return { bound, share };
}

interface ModeBounds {
  readonly above: HullBound | undefined;
  readonly below: HullBound | undefined;
}

function modeBounds({ modes }: SearchStandard, hull: Hull | undefined, price: number): ModeBounds {
  const boundOf = (isBelow: boolean): HullBound | undefined => {
    const mode = modes.find((each) => each.isBelow === isBelow);
    return mode === undefined || hull === undefined ? undefined : boundAt(hull, price, Number(mode.atLeast));
  };
  return { above: boundOf(false), below: boundOf(true) };
}
