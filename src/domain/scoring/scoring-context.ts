import { factsOf } from '../assessment/applicability';
import type { Assessment } from '../assessment/assessment.generated';
import { type EvidenceRegister, registerOf } from '../assessment/evidence-state';
import { isCalendarDate } from '../calendar-date';
import type { ConditionFacts } from '../standard/condition';
import type { PackIndex } from '../standard/pack-index';
import type { GradingPolicy } from './grading-policy.generated';
import type { Layer } from './score-result';

/** How to score: which layer, on which day, and by which policy if the user chose one. */
export interface ScoreOptions {
  readonly layer: Layer;
  /** Calendar date that decides which evidence has expired. Scoring never reads the clock. */
  readonly asOf: string;
  /** A policy that `checkPolicy` found without problems. Absent: no grade. */
  readonly policy?: GradingPolicy | undefined;
}

/** An assessment made ready for judging in one layer on one day. */
export interface ScoringContext {
  readonly assessment: Assessment;
  readonly layer: Layer;
  readonly asOf: string;
  readonly facts: ConditionFacts;
  readonly register: EvidenceRegister;
}

/** Throws RangeError when asOf is not a calendar date: the caller asks the user, this is too late. */
export function contextOf(index: PackIndex, assessment: Assessment, { layer, asOf }: Pick<ScoreOptions, 'layer' | 'asOf'>): ScoringContext {
  if (!isCalendarDate(asOf)) throw new RangeError(`asOf is not a calendar date: ${asOf}`);
  return { assessment, layer, asOf, facts: factsOf(index, assessment), register: registerOf(assessment) };
}
