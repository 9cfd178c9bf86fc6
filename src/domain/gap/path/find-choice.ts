import { fraction, fractionNumber } from '../../exact/fraction';
import { cheapestChoice } from './cheapest-choice';
import { highestChoice, type ModelStandard, type PathModel } from './path-model';
import type { Requirements } from './requirements';
import type { SearchMode, SearchProblem, SearchStandard } from './search-problem';
import { type StandardStanding, type Standing, standingOf, unmetRequirements } from './standing';

/**
 * The choice that a target asks for, and what it comes to. Every requirement is easier to meet with more points, so a target that the
 * highest choice misses is out of reach; that choice then also has the fewest unmet requirements and the highest total, and no other
 * has that total.
 */
export function findChoice(model: PathModel, requirements: Requirements): { readonly standing: Standing; readonly isReachable: boolean } {
  const highest = standingOf(model, highestChoice(model), requirements);
  if (unmetRequirements(highest).length > 0) return { standing: highest, isReachable: false };
  const choice = cheapestChoice(problemOf(highest));
  return { standing: standingOf(model, choice, requirements), isReachable: true };
}

/** `highest`: what the highest choice comes to, so that ways which even that does not go are left out. */
function problemOf(highest: Standing): SearchProblem {
  const { model, requirements, need } = highest;
  // one more than all steps together, so that no number of steps outweighs one effort
  const unit = model.standards.reduce((count, { criteria }) => count + criteria.length, 1);
  return {
    standards: highest.standards.map((of) => searchStandardOf(of, highest, unit)),
    need: need ?? 0n,
    needShare: requirements.total === null ? 0 : fractionNumber(requirements.total.exact) / 100,
    mayBeBelow: requirements.atMostBelow?.count ?? 0,
    unit,
  };
}

function searchStandardOf(of: StandardStanding, { model, need }: Standing, unit: number): SearchStandard {
  const { factor } = of.standard;
  return {
    criteria: criteriaOf(of.standard, unit),
    modes: modesOf(of),
    factor: need === null ? 0n : factor,
    share: need === null ? 0 : fractionNumber(fraction(factor, model.units)),
  };
}

const criteriaOf = ({ criteria }: ModelStandard, unit: number): SearchStandard['criteria'] =>
  criteria.map(({ options }) => options.map(({ effort, isStep, points }) => ({ cost: effort * unit + (isStep ? 1 : 0), points })));

function modesOf({ floors, belowLimit, points }: StandardStanding): SearchMode[] {
  const floor = highestOf(floors.map((each) => each.points));
  if (belowLimit === null || belowLimit <= floor) return [{ atLeast: floor, isBelow: false }];
  const below: SearchMode = { atLeast: floor, isBelow: true };
  return points < belowLimit ? [below] : [{ atLeast: belowLimit, isBelow: false }, below];
}

function highestOf(points: readonly bigint[]): bigint {
  let highest = 0n;
  for (const each of points) if (each > highest) highest = each;
  return highest;
}
