import type { Layer } from './score-result';

/** How one criterion entered the sum of its standard. */
export type CriterionCount = 'counted' | 'unanswered' | 'excludedByCondition' | 'excludedNotApplicable' | 'notVerified';

export interface CriterionExplanation {
  readonly criterion: string;
  readonly standard: string;
  readonly count: CriterionCount;
  /** The level that counts in this layer; null: none yet. */
  readonly level: number | null;
  readonly lowest: number;
  readonly highest: number;
  /** Decimal text as in the pack, e.g. "1" or "0.25". */
  readonly weight: string;
  /** Criterion score in [0, 1] as a reduced fraction "n/d"; null when excluded or left out. */
  readonly score: string | null;
  /** weight x score, reduced fraction; null when excluded. */
  readonly weighted: string | null;
  /** Layer evidenced: requirement ids that are not met and took the score to 0. */
  readonly unmet: readonly string[];
}

export interface StandardExplanation {
  readonly standard: string;
  readonly weight: string;
  readonly criteria: readonly CriterionExplanation[];
  /** sum(weight x s) and sum(weight) over the counted criteria, reduced fractions. */
  readonly weightedSum: string;
  readonly weightSum: string;
  /** 100 x weightedSum / weightSum; null: none counted. */
  readonly exact: string | null;
  readonly score: number | null;
}

/** Every number of one layer, opened into its arithmetic. */
export interface ScoreExplanation {
  readonly layer: Layer;
  readonly criterionRule: 'range' | 'ratio';
  readonly totalRule: 'standards' | 'criteria';
  readonly standards: readonly StandardExplanation[];
  /** Numerator and denominator of the total before the division, reduced fractions. */
  readonly totalNumerator: string;
  readonly totalDenominator: string;
  readonly totalExact: string | null;
  readonly total: number | null;
  /** Total as the policy compares it, after roundTotal; null without policy or total. */
  readonly totalForGrade: string | null;
}
