import { answerOf, claimedLevelOf } from '../domain/assessment/answer';
import type { Assessment, PlanChoice } from '../domain/assessment/assessment.generated';
import type { PathResult, PathScore, PathStep } from '../domain/gap/path-result';
import { filled, headOf, levelText } from '../domain/report/report-context';
import type { CriterionHead, LevelText } from '../domain/report/report-rows';
import { criterionCode, standardCode } from '../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import type { ActionWish } from './new-actions';
import type { ShownScore } from './result-view';
import type { WhatIf } from './what-if';
import { pointsBetween, type ScoreChange } from './what-if-view';

/** A step in the words of its pack. */
export interface StepView {
  readonly step: PathStep;
  readonly indexed: IndexedCriterion;
  readonly criterion: CriterionHead;
  /** null: not answered yet. */
  readonly from: LevelText | null;
  readonly to: LevelText | null;
  readonly remedy: string | null;
  /** Titles of the evidence to get. */
  readonly evidence: readonly string[];
  /** Codes of the steps that should come first. */
  readonly doFirst: readonly string[];
}

export const stepViews = (index: PackIndex, { steps }: PathResult): readonly StepView[] =>
  steps.flatMap((step) => {
    const indexed = index.criterionById.get(step.criterion);
    if (indexed === undefined) return [];
    const { criterion } = indexed;
    return [
      {
        step,
        indexed,
        criterion: headOf(index, indexed),
        from: levelText(indexed, step.fromLevel),
        to: levelText(indexed, step.toLevel),
        remedy: filled(criterion.remedy),
        evidence: step.evidence.map((id) => criterion.evidence.find((requirement) => requirement.id === id)?.title ?? id),
        doFirst: step.doFirst.map((id) => criterionCode(index, id)),
      },
    ];
  });

/** What a step is as work to do: its level and the evidence it asks for; in layer `claimed` the evidence that is missing closes it. */
export const wishOfStep = ({ criterion, toLevel, evidence }: PathStep): ActionWish => ({
  criterion,
  toLevel,
  ...(evidence.length === 0 ? {} : { requirements: evidence }),
});

/** Steps that raise something; one that was forced down is no work. */
export const workOf = ({ steps }: PathResult): readonly PathStep[] => steps.filter(({ fromLevel, toLevel }) => fromLevel === null || toLevel >= fromLevel);

/** How a path differs from the one before it. */
export interface PathDifference {
  readonly effort: { readonly before: number; readonly after: number };
  readonly steps: { readonly before: number; readonly after: number };
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Codes of the steps that came and went; steps that only changed their level are neither. */
export function comparePaths(index: PackIndex, before: PathResult, after: PathResult): PathDifference {
  const codesOnlyIn = (one: PathResult, other: PathResult): string[] => {
    const known = new Set(other.steps.map(({ criterion }) => criterion));
    return one.steps.filter(({ criterion }) => !known.has(criterion)).map(({ criterion }) => criterionCode(index, criterion));
  };
  return {
    effort: { before: before.effort, after: after.effort },
    steps: { before: before.steps.length, after: after.steps.length },
    added: codesOnlyIn(after, before),
    gone: codesOnlyIn(before, after),
  };
}

/** A criterion that the user ruled out or decided. */
export interface SetCriterion {
  readonly id: string;
  readonly code: string;
  /** null: the pack does not have it. */
  readonly question: string | null;
  /** The level it is to come to; null: it stays as it is. */
  readonly level: string | null;
}

/** What was ruled out, then what was decided, each in pack order. */
export function listSetCriteria(index: PackIndex, { forbid = [], force = {} }: PlanChoice): readonly SetCriterion[] {
  const orderOf = (id: string): number => index.criterionById.get(id)?.order ?? index.criteria.length;
  const view = (id: string, level: number | null): SetCriterion => {
    const indexed = index.criterionById.get(id);
    const label = indexed === undefined ? undefined : levelText(indexed, level)?.label;
    return {
      id,
      code: criterionCode(index, id),
      question: indexed?.criterion.question ?? null,
      level: level === null ? null : (label ?? String(level)),
    };
  };
  return [
    ...[...forbid].sort((a, b) => orderOf(a) - orderOf(b)).map((id) => view(id, null)),
    ...Object.entries(force)
      .sort(([a], [b]) => orderOf(a) - orderOf(b))
      .map(([id, level]) => view(id, level)),
  ];
}

/** The levels that a criterion can be asked to come to: those above the one it is at. */
export function higherLevels(indexed: IndexedCriterion, assessment: Assessment): readonly LevelText[] {
  const now = claimedLevelOf(indexed, answerOf(assessment, indexed.criterion.id)) ?? indexed.lowest;
  return indexed.levels.filter(({ value }) => value > now).flatMap(({ value }) => levelText(indexed, value) ?? []);
}

export interface PathScores {
  readonly total: ScoreChange;
  readonly standards: readonly { readonly id: string; readonly code: string; readonly title: string; readonly change: ScoreChange }[];
}

/** Total and standards before and after all steps; a standard in which nothing counts has no score. */
export const standardChanges = (index: PackIndex, { from, to, standards }: PathResult): PathScores => ({
  total: scoreChange(from, to),
  standards: standards.map((standard) => ({
    id: standard.id,
    code: standardCode(index, standard.id),
    title: index.standardById.get(standard.id)?.title ?? standard.id,
    change: scoreChange(standard.from, standard.to),
  })),
});

function scoreChange(from: PathScore | null, to: PathScore | null): ScoreChange {
  const shown = (score: PathScore | null): ShownScore => (score === null ? { kind: 'notApplicable' } : { kind: 'value', low: score.value, high: score.value });
  return { before: shown(from), after: shown(to), change: pointsBetween(from?.exact ?? null, to?.exact ?? null) };
}

/** The path as a what-if: its levels, and its evidence taken as met. */
export const whatIfOfPath = ({ steps }: PathResult): WhatIf => ({
  scenario: null,
  levels: Object.fromEntries(steps.filter(({ fromLevel, toLevel }) => fromLevel !== toLevel).map(({ criterion, toLevel }) => [criterion, toLevel])),
  evidence: steps.flatMap(({ criterion, evidence }) => evidence.map((requirement) => ({ criterion, requirement }))),
  asOf: null,
});
