import type { GradingPolicy } from '../scoring/grading-policy.generated';
import type { Layer } from '../scoring/score-result';

/** What a path leads to (DESIGN section 6, "Path to a target"). Scores are on the 0 to 100 scale; a grade is named by its id in the policy. */
export type PathTarget = { readonly total: number } | { readonly everyStandard: number } | { readonly grade: string };

export type PathLayer = Exclude<Layer, 'verified'>;

export interface PathOptions {
  readonly target: PathTarget;
  /** Calendar date that decides which evidence has expired. */
  readonly asOf: string;
  readonly layer: PathLayer;
  /** Needed for a grade target, ignored otherwise. */
  readonly policy?: GradingPolicy | undefined;
  /** Criteria that stay as they are. */
  readonly forbid?: readonly string[] | undefined;
  /** Criteria that are put at a level of their scale, up or down. */
  readonly force?: Readonly<Record<string, number>> | undefined;
}

/**
 * One thing that a target asks for; the unit in which "fewest unmet requirements" counts. `atLeast` of a criterion is a level value, of
 * the others a score; `atMostBelow` is one requirement for the whole pack, however many standards are too many.
 */
export type PathRequirement =
  | { readonly kind: 'total'; readonly atLeast: number }
  | { readonly kind: 'critical'; readonly criterion: string; readonly standard: string; readonly atLeast: number }
  /** The pack's own minimum, the same score for each standard, a grade's `noStandardBelow`. */
  | { readonly kind: 'standardMinimum' | 'everyStandard' | 'noStandardBelow'; readonly standard: string; readonly atLeast: number }
  | { readonly kind: 'atMostBelow'; readonly atLeast: number; readonly count: number };

/**
 * A requirement that the result does not meet. `exact` ("n/d") and `value` (rounded): the total or the score of the standard as it
 * would be; absent for a critical level. `below`: the standards below the score, where there are too many.
 */
export type UnmetRequirement = PathRequirement & { readonly exact?: string; readonly value?: number; readonly below?: readonly string[] };

/**
 * Why a step is in the path: the requirements that would fail without it, all else as in the path. `forced`: the caller asked for it.
 * `highestTotal`: only in an unreachable path, where the step breaks nothing but lifts the total as far as it goes.
 */
export type PathReason = PathRequirement | { readonly kind: 'forced' } | { readonly kind: 'highestTotal' };

export interface PathStep {
  readonly criterion: string;
  readonly standard: string;
  /** Null: not answered yet, which counts as the lowest level. */
  readonly fromLevel: number | null;
  /** Equal to `fromLevel` where only evidence is missing; below it only where the caller forced it down (effort 0). */
  readonly toLevel: number;
  /** Layer `evidenced`: ids of the required evidence that is not in hand and has to be; else empty. In pack order. */
  readonly evidence: readonly string[];
  readonly effort: number;
  /** What the total rises by through this step, "n/d"; gains of all steps add up to `to` - `from`. Negative where forced down. */
  readonly gainExact: string;
  /** gainExact rounded to 2 decimals. */
  readonly gain: number;
  readonly reasons: readonly PathReason[];
  /** Criteria that should come first (`dependsOn`) and are steps themselves; they stand earlier in the list. */
  readonly doFirst: readonly string[];
}

/** A score before or after: "n/d" and rounded to 2 decimals. */
export interface PathScore {
  readonly exact: string;
  readonly value: number;
}

export interface PathStandard {
  readonly id: string;
  /** Null: nothing counts in this standard. */
  readonly from: PathScore | null;
  readonly to: PathScore | null;
}

export interface PathResult {
  /** False: no choice of levels meets the target with what is forbidden and forced; the steps then lead as far as it goes. */
  readonly reachable: boolean;
  readonly target: PathTarget;
  readonly layer: PathLayer;
  readonly asOf: string;
  /** Sum of the steps' efforts: a whole number, 0 where nothing is left to do. */
  readonly effort: number;
  /** The total now, unanswered criteria at their lowest level; under the rule `ratio` that can be more than `score` says. */
  readonly from: PathScore;
  /** The total after all steps. */
  readonly to: PathScore;
  /** `dependsOn` first, then in pack order. */
  readonly steps: readonly PathStep[];
  /** Empty where reachable. */
  readonly unmet: readonly UnmetRequirement[];
  /** Every standard of the pack, in pack order. */
  readonly standards: readonly PathStandard[];
  /** True where no criterion of the pack names an effort, so that each step along a scale counts 1. */
  readonly effortIsDefault: boolean;
}
