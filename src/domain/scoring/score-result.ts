import type { Problem } from '../problem';

export type Layer = 'claimed' | 'evidenced' | 'verified';
export type Readiness = 'ready' | 'nearly' | 'notYet';
export type BlockerKind = 'critical' | 'evidenceMissing' | 'evidenceExpired' | 'standardMinimum' | 'standardUnanswered';

/** Why the target is out of reach whatever the score; in pack order, one per criterion, requirement or standard. */
export interface Blocker {
  readonly kind: BlockerKind;
  readonly standard?: string;
  readonly criterion?: string;
  readonly requirement?: string;
  /** Data for the sentence: levels, dates, scores (display values). */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface StandardScore {
  readonly id: string;
  /** 0 to 100, rounded to 2 decimals half away from zero; null: nothing counted ("tidak berlaku"). */
  readonly score: number | null;
  /** Reduced fraction on the 0 to 100 scale, "n/d"; null with score. */
  readonly exact: string | null;
  readonly answered: number;
  readonly applicable: number;
}

/** What section 6 of the design asks for, for one layer. Numbers are rounded for display; `exact` strings are not. */
export interface ScoreResult {
  readonly total: number | null;
  readonly totalExact: string | null;
  /** Layer claimed only, else null. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The total if every not-applicable criterion scored 0; layer claimed only, else null. */
  readonly sensitivity: number | null;
  /** answered / applicable by count, in [0, 1]; null when nothing applies. */
  readonly answeredShare: number | null;
  readonly answered: number;
  readonly applicable: number;
  readonly standards: readonly StandardScore[];
  readonly layer: Layer;
  readonly asOf: string;
  /** Layer verified only, else null: the verified share of the effective weight, in [0, 1]. */
  readonly coverage: number | null;
  readonly readiness: Readiness;
  /** Grade id, or null: no policy, no total, or layer verified below full coverage. */
  readonly grade: string | null;
  readonly blockers: readonly Blocker[];
  /** Scoring went on in spite of these (a blank not-applicable reason, …). */
  readonly errors: readonly Problem[];
  /** Worth telling, no effect on the score (evidence that should expire but has no date, …). */
  readonly warnings: readonly Problem[];
}
