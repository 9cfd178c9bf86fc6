import type { ExactInteger } from '../../exact/exact-sum';
import type { Judgement } from '../../scoring/judgement';
import { stepsBetween } from '../../standard/pack-index';
import type { PathOptions } from '../path-result';
import type { ModelCriterion } from './path-model';

/** One way in which a criterion can stand in the result of a path. */
export interface CriterionOption {
  readonly level: number;
  /** True where its missing evidence is obtained; false too where none is missing. */
  readonly isProven: boolean;
  /** weight x score in the units of the compiled pack. */
  readonly points: ExactInteger;
  readonly effort: number;
  /** True where this is a step: the level moves or evidence is obtained. */
  readonly isStep: boolean;
}

interface Asked extends Pick<PathOptions, 'force'> {
  readonly forbidden: ReadonlySet<string>;
  /** True where the target asks for critical levels: options that fail one are then left out, unless nothing else is open. */
  readonly asksCritical: boolean;
}

/**
 * The options of a criterion, each at least as dear as the one before and, in the order of DESIGN's tie rule, higher: by level, then
 * with its evidence after without.
 *
 * | criterion                       | levels                    | layer `evidenced` with evidence missing                      |
 * |---------------------------------|---------------------------|--------------------------------------------------------------|
 * | neither forbidden nor forced    | today's and those above   | today's without it (0 points), and every level with it       |
 * | forced                          | that level                | that level without it (0 points), and with it                |
 * | forbidden                       | today's                   | today's without it                                           |
 *
 * Raising without the evidence would cost and gain nothing, so only a forced level can stand without. Where the level itself is
 * worth 0 points, evidence is only obtained for a critical level, and by DESIGN's rule of effort costs nothing.
 */
export function optionsOf(judgement: Judgement, asked: Asked): ModelCriterion {
  const { levels, lowest, criterion } = judgement.compiled.indexed;
  const today = judgement.claimed ?? lowest;
  const force = asked.force ?? {};
  const forced = Object.hasOwn(force, criterion.id) ? force[criterion.id] : undefined;
  const isForbidden = asked.forbidden.has(criterion.id);
  const asIs = optionAt(judgement, isForbidden ? today : (forced ?? today), false);
  const raised = isForbidden ? [] : forced === undefined ? levels.map(({ value }) => value).filter((value) => value > today) : [];
  const proven = judgement.unmet.length > 0 && !isForbidden ? [asIs.level, ...raised] : raised;
  const isAsked = asked.asksCritical && criterion.critical !== undefined;
  const isUseful = (option: CriterionOption): boolean => option.points > asIs.points || (isAsked && holdsCritical(judgement, option));
  const all = [asIs, ...proven.map((level) => optionAt(judgement, level, judgement.unmet.length > 0)).filter(isUseful)];
  const holding = asked.asksCritical ? all.filter((option) => holdsCritical(judgement, option)) : all;
  return { judgement, points: optionAt(judgement, today, false).points, options: holding.length > 0 ? holding : all };
}

/** Critical levels need their evidence in layer `evidenced`. */
export function holdsCritical({ compiled, unmet }: Judgement, { level, isProven }: CriterionOption): boolean {
  const { critical } = compiled.indexed.criterion;
  return critical === undefined || (level >= critical.atLeast && (unmet.length === 0 || isProven));
}

function optionAt({ compiled, claimed, unmet }: Judgement, level: number, isProven: boolean): CriterionOption {
  const { indexed, pointsByLevel } = compiled;
  const today = claimed ?? indexed.lowest;
  const points = unmet.length > 0 && !isProven ? 0 : (pointsByLevel.get(level) ?? 0);
  const steps = Math.max(0, stepsBetween(indexed, today, level)) + (isProven && points > 0 ? 1 : 0);
  return { level, isProven, points, effort: (indexed.criterion.effort ?? 1) * steps, isStep: level !== today || isProven };
}
