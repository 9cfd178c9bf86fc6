import type { ScoreExplanation } from '../scoring/explanation';
import type { GradingPolicy } from '../scoring/grading-policy.generated';
import type { Layer, Readiness, ScoreResult } from '../scoring/score-result';
import type { InstitutionKind, ProvenanceStatus, Source } from '../standard/standard-pack.generated';
import type { ActionRow, BlockerRow, EvidenceRow, GapRow, StandardAnswers, StandardRow } from './report-rows';

/**
 * Everything that the readiness report prints, as plain data that survives a structured clone: ids, numbers, dates and the texts of
 * pack and assessment; no prose. `null` means that there is nothing to print. Made by `buildReadinessReport`.
 */
export interface ReadinessReport {
  /** Calendar date that decides what has expired; also the date in the file's metadata. */
  readonly asOf: string;
  readonly letterhead: Letterhead;
  readonly identity: InstitutionIdentity;
  readonly round: AssessmentRound;
  readonly pack: ReportPack;
  /** The chosen grading policy with the grade of each layer; null: none chosen, and then no grade is spoken of at all. */
  readonly policy: ReportPolicy | null;
  readonly layers: Readonly<Record<Layer, ScoreResult>>;
  readonly readiness: Readiness;
  readonly standards: readonly StandardRow[];
  readonly blockers: readonly BlockerRow[];
  readonly gaps: readonly GapRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly actions: readonly ActionRow[];
  readonly answers: readonly StandardAnswers[];
  readonly arithmetic: Readonly<Record<Layer, ScoreExplanation>>;
  readonly sources: readonly ReportSource[];
  readonly remarks: ReportRemarks;
  readonly signature: SignatureBlock;
}

/** What the numbers went on in spite of; a reader should know. */
export interface ReportRemarks {
  /** Codes of criteria that are marked not applicable without a reason, and so count. */
  readonly blankReasons: readonly string[];
  /** Numbers outside the limits that the pack gives. */
  readonly oddNumbers: readonly ProfileNumber[];
}

export interface Letterhead {
  readonly name: string;
  readonly foundation: string | null;
  /** Street, village, subdistrict, district, province: those that are filled in. */
  readonly address: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly permitNumber: string | null;
}

export interface InstitutionIdentity {
  readonly kind: InstitutionKind;
  readonly deed: string | null;
  readonly taxNumber: string | null;
  readonly head: string | null;
  readonly headTitle: string | null;
  readonly permit: PermitFacts | null;
  readonly certificate: PermitFacts | null;
  /** The numbers of the profile that the pack names and the institution filled in, in pack order. */
  readonly numbers: readonly ProfileNumber[];
  /** True for the practice institution: the paper must say so. */
  readonly isSample: boolean;
}

/** A permit or certificate as typed from its paper. */
export interface PermitFacts {
  readonly number: string | null;
  readonly issuer: string | null;
  readonly grade: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly isExpired: boolean;
}

export interface ProfileNumber {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

export interface AssessmentRound {
  readonly number: number;
  readonly title: string | null;
  readonly startedOn: string | null;
  readonly plannedVisit: string | null;
}

export interface ReportPack {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly issuer: string;
  readonly summary: string;
  readonly status: ProvenanceStatus;
  readonly statusNote: string;
  readonly criterionCount: number;
  /** Criteria that are good practice and no duty of a regulation. */
  readonly likelyCount: number;
}

export interface ReportPolicy {
  readonly title: string;
  readonly status: GradingPolicy['status'];
  readonly statusNote: string;
  readonly sources: readonly Pick<Source, 'title' | 'number' | 'inForce' | 'checkedOn'>[];
  readonly bands: readonly { readonly label: string; readonly min: number }[];
  /** Label of the grade that each layer comes to; null: none. */
  readonly grade: Readonly<Record<Layer, string | null>>;
}

/** A source of the pack, with the codes of the criteria that rest on it. */
export interface ReportSource {
  readonly source: Source;
  readonly usedBy: number;
}

export interface SignatureBlock {
  /** null: left open, to be filled in by hand. */
  readonly place: string | null;
  readonly signedOn: string | null;
  readonly name: string | null;
  readonly title: string | null;
}
