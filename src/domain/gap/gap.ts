import type { Blocker } from '../scoring/score-result';

/** An applicable criterion below its highest level, with what closing it would bring. */
export interface Gap {
  readonly criterion: string;
  readonly standard: string;
  /** The claimed level; null: not answered yet. */
  readonly level: number | null;
  readonly targetLevel: number;
  readonly unsure: boolean;
  /** Exact gain of the total in points (layer claimed) when raised to targetLevel, reduced fraction. */
  readonly gainExact: string;
  /** gainExact rounded to 2 decimals. */
  readonly gain: number;
  readonly effort: number;
  /** Blockers of this criterion, worst first; empty: it blocks nothing. */
  readonly blockers: readonly Blocker[];
}
