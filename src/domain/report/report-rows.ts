import type { Action, Verification } from '../assessment/assessment.generated';
import type { CriterionExplanation } from '../scoring/explanation';
import type { BlockerKind, Layer } from '../scoring/score-result';
import type { Criterion, EvidenceRequirement } from '../standard/standard-pack.generated';

/** What stands in front of every mention of a criterion. */
export interface CriterionHead {
  readonly id: string;
  /** As printed, `B.12`. */
  readonly code: string;
  readonly question: string;
  readonly confidence: Criterion['confidence'];
  readonly isCritical: boolean;
}

export interface LevelText {
  readonly value: number;
  readonly label: string;
  readonly description: string | null;
}

export interface StandardRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly minimum: number | null;
  readonly answered: number;
  readonly applicable: number;
  /** 0 to 100 by layer; null: nothing counted ("tidak berlaku", or nothing verified). */
  readonly score: Readonly<Record<Layer, number | null>>;
  /** The claimed score if every open criterion were at its highest level; equal to the claimed score where none is open. */
  readonly highest: number | null;
}

export interface BlockerRow {
  readonly kind: BlockerKind;
  readonly standard: { readonly code: string; readonly title: string } | null;
  readonly criterion: CriterionHead | null;
  readonly requirement: string | null;
  /** The claimed level; null: not answered. Kind `critical` only. */
  readonly level: LevelText | null;
  /** The level that a critical criterion must reach. */
  readonly wanted: LevelText | null;
  /** Score and minimum of kind `standardMinimum`. */
  readonly score: number | null;
  readonly minimum: number | null;
  /** Last day on which evidence of kind `evidenceExpired` was valid. */
  readonly expiredOn: string | null;
  readonly remedy: string | null;
}

export interface GapRow {
  readonly criterion: CriterionHead;
  readonly standardTitle: string;
  readonly level: LevelText | null;
  readonly isUnsure: boolean;
  readonly target: LevelText;
  /** Points of the total, rounded to 2 decimals. */
  readonly gain: number;
  /** 1 to 5 as the pack has it: of one step up the scale. */
  readonly effort: number;
  readonly blockerKinds: readonly BlockerKind[];
  readonly remedy: string | null;
  readonly basis: readonly BasisText[];
  /** Codes of the criteria that should come first. */
  readonly dependsOn: readonly string[];
}

export interface BasisText {
  /** Number of the source where it has one ("PP 39/2012"), else its title. */
  readonly source: string;
  readonly section: string | null;
}

/** `requested` and `unrecorded` are the two faces of a requirement that is not met and not marked missing. */
export type EvidenceRowState = 'met' | 'undated' | 'expired' | 'requested' | 'missing' | 'unrecorded';

export interface EvidenceRow {
  readonly title: string;
  readonly kind: EvidenceRequirement['kind'];
  readonly location: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly requestedOn: string | null;
  readonly state: EvidenceRowState;
  /** True when one of its criteria needs it. */
  readonly isRequired: boolean;
  /** Codes of the criteria it serves, in pack order. */
  readonly codes: readonly string[];
}

export interface ActionRow {
  /** null: the action names a criterion that the pack does not have. */
  readonly criterion: CriterionHead | null;
  readonly standardTitle: string | null;
  readonly level: LevelText | null;
  readonly what: string;
  readonly who: string;
  readonly due: string | null;
  readonly closesWith: string | null;
  readonly status: Action['status'];
  readonly doneOn: string | null;
  readonly isOverdue: boolean;
}

export interface StandardAnswers {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly answers: readonly AnswerRow[] }[];
}

export type AnswerState = 'answered' | 'unanswered' | 'unsure' | 'checkAgain' | 'excludedByCondition' | 'excludedNotApplicable';

export interface AnswerFacts {
  readonly criterion: CriterionHead;
  readonly state: AnswerState;
  readonly level: LevelText | null;
  readonly highest: number;
  /** Why it does not apply. */
  readonly reason: string | null;
  readonly note: string | null;
  readonly owner: string | null;
  readonly enteredBy: string | null;
  readonly measured: MeasuredFacts | null;
  readonly evidence: readonly AnswerEvidence[];
  readonly verification: VerificationText | null;
}

export interface AnswerRow extends AnswerFacts {
  readonly arithmetic: Readonly<Record<Layer, CriterionExplanation>>;
}

export interface MeasuredFacts {
  readonly numbers: readonly { readonly label: string; readonly value: number; readonly unit: string }[];
  /** The quotient, or the single number; null: a number is missing or the denominator is 0. */
  readonly value: number | null;
  readonly overrideReason: string | null;
}

export interface AnswerEvidence {
  readonly title: string;
  readonly isRequired: boolean;
  readonly state: EvidenceRowState;
  readonly validUntil: string | null;
}

export interface VerificationText {
  readonly verdict: Verification['verdict'];
  readonly level: LevelText | null;
  readonly notApplicableAccepted: boolean | null;
  readonly by: string;
  readonly on: string;
  readonly note: string | null;
}
