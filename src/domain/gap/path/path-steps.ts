import { type Fraction, fraction, fractionText } from '../../exact/fraction';
import { displayNumber } from '../../exact/rounding';
import type { PathReason, PathStep } from '../path-result';
import { type CriterionOption, holdsCritical } from './criterion-options';
import type { ModelCriterion } from './path-model';
import { criticalOf, isBelow, type StandardStanding, type Standing } from './standing';
import { orderSteps } from './step-order';

/** A criterion that is not as it is today, with what the change brings. */
interface Change {
  readonly criterion: ModelCriterion;
  readonly option: CriterionOption;
  readonly of: StandardStanding;
  /** What its points rise by. */
  readonly points: bigint;
}

/** The steps of a path, `dependsOn` first, then in pack order. */
export function stepsOf(standing: Standing, force: Readonly<Record<string, number>>): PathStep[] {
  const changes = standing.standards.flatMap((of, s) =>
    of.standard.criteria.flatMap((criterion, c) => {
      const option = criterion.options[standing.choice[s]?.[c] ?? 0];
      if (option === undefined || !option.isStep) return [];
      return [{ criterion, option, of, points: BigInt(option.points) - BigInt(criterion.points) }];
    }),
  );
  return orderSteps(
    changes.map((change) => stepOf(change, standing, force)),
    (id) => standing.model.pack.index.criterionById.get(id)?.criterion.dependsOn ?? [],
  );
}

function stepOf(change: Change, standing: Standing, force: Readonly<Record<string, number>>): Omit<PathStep, 'doFirst'> {
  const { criterion, option, of, points } = change;
  const { compiled, claimed, unmet } = criterion.judgement;
  const { id } = compiled.indexed.criterion;
  const because = [...(Object.hasOwn(force, id) ? [{ kind: 'forced' } as const] : []), ...reasonsOf(change, standing)];
  const gain: Fraction = fraction(100n * of.standard.factor * points, standing.model.units);
  return {
    criterion: id,
    standard: compiled.indexed.standard.id,
    fromLevel: claimed,
    toLevel: option.level,
    evidence: option.isProven ? unmet : [],
    effort: option.effort,
    gainExact: fractionText(gain),
    gain: displayNumber(gain),
    reasons: because.length > 0 ? because : [{ kind: 'highestTotal' }],
  };
}

/** The requirements that are met and would fail without this change. */
function reasonsOf(change: Change, standing: Standing): PathReason[] {
  const { criterion, option, of, points } = change;
  const { requirements, value, need } = standing;
  const standard = of.standard.tally.compiled.standard.id;
  const reasons: PathReason[] = [];
  const asIs = { ...option, level: criterion.judgement.claimed ?? criterion.judgement.compiled.indexed.lowest, isProven: false };
  if (requirements.critical && holdsCritical(criterion.judgement, option) && !holdsCritical(criterion.judgement, asIs)) {
    reasons.push(criticalOf(criterion.judgement));
  }
  for (const { kind, atLeast, points: floor } of of.floors) {
    if (of.points >= floor && of.points - points < floor) reasons.push({ kind, standard, atLeast });
  }
  if (keepsStandardAbove(change, standing) && requirements.atMostBelow !== null) reasons.push({ kind: 'atMostBelow', ...requirements.atMostBelow });
  if (requirements.total !== null && need !== null && value >= need && value - of.standard.factor * points < need) {
    reasons.push({ kind: 'total', atLeast: requirements.total.atLeast });
  }
  return reasons;
}

/** Without the change its standard would be one too many below. */
function keepsStandardAbove({ of, points }: Change, { requirements, standards }: Standing): boolean {
  if (requirements.atMostBelow === null || isBelow(of, of.points) || !isBelow(of, of.points - points)) return false;
  return standards.filter((each) => isBelow(each, each.points)).length === requirements.atMostBelow.count;
}
