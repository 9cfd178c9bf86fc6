import type { Assessment } from '../assessment/assessment.generated';
import type { PackIndex } from '../standard/pack-index';
import { letterheadOf, roundOf } from './institution-facts';
import { packFacts } from './provenance-facts';
import { type ReadinessReportInput, signatureOf } from './readiness-report';
import type { AssessmentRound, Letterhead, ReportPack, SignatureBlock } from './report-model';

/** What stands on every paper but the readiness report, which knows more. */
export interface PaperBase {
  /** Calendar date that decides what has expired; also the date in the file's metadata. */
  readonly asOf: string;
  /** null: a blank form that is nobody's yet; so is the round. */
  readonly letterhead: Letterhead | null;
  readonly round: AssessmentRound | null;
  /** True for the practice institution: the paper must say so. */
  readonly isSample: boolean;
  readonly pack: ReportPack;
  readonly signature: SignatureBlock;
}

export interface AssessedBase extends PaperBase {
  readonly letterhead: Letterhead;
  readonly round: AssessmentRound;
}

export const assessedBase = (input: ReadinessReportInput): AssessedBase => ({
  asOf: input.asOf,
  ...ownerOf(input.assessment),
  pack: packFacts(input.pack),
  signature: signatureOf(input),
});

const OPEN_SIGNATURE: SignatureBlock = { place: null, signedOn: null, name: null, title: null };

/** With nobody's name on it; everything to sign is left open for the pen. */
export const unownedBase = (pack: PackIndex, asOf: string): PaperBase => ({
  asOf,
  letterhead: null,
  round: null,
  isSample: false,
  pack: packFacts(pack),
  signature: OPEN_SIGNATURE,
});

const ownerOf = (assessment: Assessment): Pick<AssessedBase, 'letterhead' | 'round' | 'isSample'> => ({
  letterhead: letterheadOf(assessment.institution),
  round: roundOf(assessment),
  isSample: assessment.institution.sample === true,
});
