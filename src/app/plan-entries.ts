import { answerOf, claimedLevelOf, evidenceEntryOf } from '../domain/assessment/answer';
import type { Applicability } from '../domain/assessment/applicability';
import type { Action, Assessment } from '../domain/assessment/assessment.generated';
import { type EvidenceState, registerOf, requirementState } from '../domain/assessment/evidence-state';
import { compareDates } from '../domain/calendar-date';
import { type DueState, dueStateOf, isPending } from '../domain/follow-up/due-state';
import { cleanName } from '../domain/follow-up/owner-names';
import { comparePlaces, type PlanPlace } from '../domain/follow-up/plan-order';
import type { Gap } from '../domain/gap/gap';
import { criterionCode } from '../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import { type ActionHead, headOfAction } from './action-plan';

/** A requirement that closes an action, as it stands today. */
export interface ClosingEvidence {
  readonly id: string;
  readonly title: string;
  readonly state: EvidenceState;
}

/** A criterion that should come first and is not yet at the level aimed at. */
export interface FirstCriterion {
  readonly criterion: string;
  readonly code: string;
  readonly question: string;
}

/** An action as it is listed. */
export interface PlanEntry {
  readonly action: Action;
  readonly head: ActionHead;
  /** null: the pack does not have its criterion. */
  readonly standard: string | null;
  readonly isCritical: boolean;
  readonly due: DueState;
  /** '' while nobody is named. */
  readonly owner: string;
  /** What the level aimed at is called; null: none is named, or it is not on the scale. */
  readonly toLevel: string | null;
  readonly evidence: readonly ClosingEvidence[];
  /** "Kerjakan dulu"; empty for an action that is closed. */
  readonly first: readonly FirstCriterion[];
}

export interface PlanGround {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly gaps: readonly Gap[];
  readonly applicability: ReadonlyMap<string, Applicability>;
  readonly today: string;
}

/** The plan in the order of work: what is pending first; then what is closed, the newest first. */
export function listPlan(ground: PlanGround): readonly PlanEntry[] {
  const gapById = new Map(ground.gaps.map((gap) => [gap.criterion, gap]));
  const places = (ground.assessment.actions ?? []).map((action) => placeOf(ground, gapById, action));
  const pending = places.filter(({ action }) => isPending(action)).sort(comparePlaces);
  const closed = places.filter(({ action }) => !isPending(action)).sort((a, b) => compareDates(b.action.doneOn ?? '', a.action.doneOn ?? ''));
  return [...pending, ...closed].map(({ action }) => entryOf(ground, action));
}

function placeOf({ index, today }: PlanGround, gaps: ReadonlyMap<string, Gap>, action: Action): PlanPlace {
  const indexed = index.criterionById.get(action.criterion);
  return {
    action,
    isOverdue: dueStateOf(action, today).kind === 'overdue',
    isCritical: indexed?.criterion.critical !== undefined,
    gap: gaps.get(action.criterion) ?? null,
    order: indexed?.order ?? index.criteria.length,
  };
}

function entryOf(ground: PlanGround, action: Action): PlanEntry {
  const { index, assessment, today } = ground;
  const indexed = index.criterionById.get(action.criterion);
  return {
    action,
    head: headOfAction(index, action),
    standard: indexed?.standard.id ?? null,
    isCritical: indexed?.criterion.critical !== undefined,
    due: dueStateOf(action, today),
    owner: cleanName(action.who),
    toLevel: indexed?.levels.find(({ value }) => value === action.toLevel)?.label ?? null,
    evidence: indexed === undefined ? [] : closingEvidence(indexed, action, assessment, today),
    first: indexed === undefined || !isPending(action) ? [] : firstOf(ground, indexed),
  };
}

/** The requirements that the action names and its criterion has. */
function closingEvidence({ criterion }: IndexedCriterion, action: Action, assessment: Assessment, today: string): readonly ClosingEvidence[] {
  const register = registerOf(assessment);
  const answer = answerOf(assessment, criterion.id);
  return criterion.evidence
    .filter(({ id }) => action.requirements?.includes(id) === true)
    .map((requirement) => ({
      id: requirement.id,
      title: requirement.title,
      state: requirementState(requirement, evidenceEntryOf(answer, requirement.id), register, today),
    }));
}

function firstOf({ index, assessment, applicability }: PlanGround, { criterion }: IndexedCriterion): readonly FirstCriterion[] {
  return (criterion.dependsOn ?? []).flatMap((id) => {
    const other = index.criterionById.get(id);
    if (other === undefined || applicability.get(id)?.startsWith('excluded') === true) return [];
    const level = claimedLevelOf(other, answerOf(assessment, id)) ?? Number.NEGATIVE_INFINITY;
    return level >= aimOf(other, assessment) ? [] : [{ criterion: id, code: criterionCode(index, id), question: other.criterion.question }];
  });
}

/** The level that the plan aims at for a criterion; the highest of its scale where the plan says nothing. */
function aimOf({ criterion, highest }: IndexedCriterion, { actions }: Assessment): number {
  const aims = (actions ?? []).flatMap((action) => (action.criterion === criterion.id && isPending(action) ? (action.toLevel ?? highest) : []));
  return aims.length === 0 ? highest : Math.max(...aims);
}
