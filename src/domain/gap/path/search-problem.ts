import type { ExactInteger } from '../../exact/exact-sum';

/** One option in a search: what it costs and brings. */
export interface SearchOption {
  /** effort x `unit` + 1 where it is a step: comparing costs compares effort first, then the number of criteria changed. */
  readonly cost: number;
  readonly points: ExactInteger;
}

/** A way for a standard to be fine: with at least so many points, counted among those that may be below a score or not. */
export interface SearchMode {
  readonly atLeast: bigint;
  readonly isBelow: boolean;
}

export interface SearchStandard {
  /** For each criterion its options, costs and points not falling. */
  readonly criteria: readonly (readonly SearchOption[])[];
  readonly modes: readonly SearchMode[];
  /** What a point is worth in the total: exact, and as a share of the whole total (0 to 1) for bounds. */
  readonly factor: bigint;
  readonly share: number;
}

/**
 * Choose an option for each criterion at the least cost so that every standard is fine in one of its modes, at most `mayBeBelow` of them
 * in one that `isBelow`, and sum(factor x points) is at least `need`.
 */
export interface SearchProblem {
  readonly standards: readonly SearchStandard[];
  readonly need: bigint;
  /** `need` as a share of the whole total. */
  readonly needShare: number;
  readonly mayBeBelow: number;
  readonly unit: number;
}
