import { fraction, fractionText } from '../../exact/fraction';
import { displayNumber } from '../../exact/rounding';
import { standardScoreOf } from '../../scoring/tally';
import type { PathRequirement, UnmetRequirement } from '../path-result';
import { holdsCritical } from './criterion-options';
import { type ModelStandard, type PathChoice, type PathModel, pointsOf } from './path-model';
import type { Requirements } from './requirements';
import { belowLimitOf, type FloorOfStandard, floorsOf, valueNeeded } from './thresholds';

/** What a standard comes to with a choice, and what is asked of it. */
export interface StandardStanding {
  readonly standard: ModelStandard;
  readonly points: bigint;
  readonly floors: readonly FloorOfStandard[];
  /** Null: no `atMostBelow` is asked. */
  readonly belowLimit: bigint | null;
}

/** What a choice comes to, held against what a target asks. */
export interface Standing {
  readonly model: PathModel;
  readonly choice: PathChoice;
  readonly requirements: Requirements;
  readonly standards: readonly StandardStanding[];
  readonly value: bigint;
  readonly need: bigint | null;
}

export function standingOf(model: PathModel, choice: PathChoice, requirements: Requirements): Standing {
  const points = pointsOf(model, choice);
  const standards = model.standards.map((standard, s) => ({
    standard,
    points: points[s] ?? 0n,
    floors: floorsOf(standard, requirements, model),
    belowLimit: belowLimitOf(standard, requirements, model),
  }));
  const value = standards.reduce((sum, standing) => sum + standing.standard.factor * standing.points, 0n);
  return { model, choice, requirements, standards, value, need: valueNeeded(requirements, model) };
}

export const isBelow = ({ belowLimit }: StandardStanding, points: bigint): boolean => belowLimit !== null && points < belowLimit;

/** What is asked and not met: critical levels and floors in pack order, then the pack's own. Each counts as one. */
export function unmetRequirements(standing: Standing): UnmetRequirement[] {
  return [...standing.standards.flatMap((of, s) => [...unmetCritical(standing, s), ...unmetFloors(standing, of)]), ...unmetOfPack(standing)];
}

function unmetCritical({ requirements, choice, standards }: Standing, s: number): UnmetRequirement[] {
  if (!requirements.critical) return [];
  return (standards[s]?.standard.criteria ?? []).flatMap(({ judgement, options }, c) => {
    const option = options[choice[s]?.[c] ?? 0];
    return option === undefined || holdsCritical(judgement, option) ? [] : [criticalOf(judgement)];
  });
}

type Critical = Extract<PathRequirement, { kind: 'critical' }>;

export const criticalOf = ({ compiled: { indexed } }: ModelStandard['criteria'][number]['judgement']): Critical => ({
  kind: 'critical',
  criterion: indexed.criterion.id,
  standard: indexed.standard.id,
  atLeast: indexed.criterion.critical?.atLeast ?? indexed.lowest,
});

function unmetFloors({ model }: Standing, { standard, points, floors }: StandardStanding): UnmetRequirement[] {
  const { tally } = standard;
  const score = standardScoreOf({ standardWeight: tally.compiled.weight, points, weight: tally.counted }, model.pack);
  if (score === null) return [];
  return floors
    .filter((floor) => points < floor.points)
    .map(({ kind, atLeast }) => ({ kind, standard: tally.compiled.standard.id, atLeast, exact: fractionText(score), value: displayNumber(score) }));
}

function unmetOfPack({ model, standards, requirements, value, need }: Standing): UnmetRequirement[] {
  const unmet: UnmetRequirement[] = [];
  const below = standards.filter((of) => isBelow(of, of.points)).map(({ standard }) => standard.tally.compiled.standard.id);
  if (requirements.atMostBelow !== null && below.length > requirements.atMostBelow.count)
    unmet.push({ kind: 'atMostBelow', ...requirements.atMostBelow, below });
  if (requirements.total !== null && need !== null && value < need) {
    const total = fraction(100n * value, model.units);
    unmet.push({ kind: 'total', atLeast: requirements.total.atLeast, exact: fractionText(total), value: displayNumber(total) });
  }
  return unmet;
}
