import type { Assessment } from '../assessment/assessment.generated';
import { rankGaps } from '../gap/gap-ranking';
import { explain } from '../scoring/explain';
import type { GradingPolicy } from '../scoring/grading-policy.generated';
import { score } from '../scoring/score';
import type { Layer } from '../scoring/score-result';
import type { PackIndex } from '../standard/pack-index';
import { actionRows } from './action-rows';
import { standardAnswers } from './answer-rows';
import { evidenceRows } from './evidence-rows';
import { gapRows } from './gap-rows';
import { identityOf, letterheadOf, roundOf } from './institution-facts';
import { packFacts, policyFacts, sourceFacts } from './provenance-facts';
import { contextFor, filled } from './report-context';
import type { ReadinessReport, SignatureBlock } from './report-model';
import { remarksOf } from './report-remarks';
import { blockerRows, standardRows } from './standing-rows';

export type { ReadinessReport } from './report-model';

export interface ReadinessReportInput {
  readonly pack: PackIndex;
  readonly assessment: Assessment;
  /** Calendar date; decides what has expired. */
  readonly asOf: string;
  /** A policy that the user chose. Absent: the report speaks of no grade. */
  readonly policy?: GradingPolicy | undefined;
  /** Where and when it is signed. Absent: left open for the pen. */
  readonly place?: string | undefined;
  readonly signedOn?: string | undefined;
  /** Who signs. Absent: the head of the institution, else left open. */
  readonly signer?: { readonly name: string; readonly title: string } | undefined;
  /** The whole signature where a form decided about it already; then the three above and the profile are not asked. */
  readonly signature?: SignatureBlock | undefined;
  /** The layer whose blockers and gaps are listed; there is one today. */
  readonly evidenceFor?: 'claimed' | undefined;
}

type SignatureInput = Pick<ReadinessReportInput, 'assessment' | 'place' | 'signedOn' | 'signer' | 'signature'>;

/**
 * The readiness report of one assessment as data (DESIGN sections 2 and 6): three layers, blockers, ranked gaps, evidence, follow-up plan,
 * every answer and its arithmetic. The assessment passed `checkAssessment`. Throws RangeError when asOf is not a calendar date.
 */
export function buildReadinessReport(input: ReadinessReportInput): ReadinessReport {
  const { pack: index, assessment, asOf, policy } = input;
  const context = contextFor(index, assessment, asOf);
  const layers = byLayer((layer) => score(index, assessment, { layer, asOf, ...(policy === undefined ? {} : { policy }) }));
  const arithmetic = byLayer((layer) => explain(index, assessment, { layer, asOf, ...(policy === undefined ? {} : { policy }) }));
  return {
    asOf,
    letterhead: letterheadOf(assessment.institution),
    identity: identityOf(index, assessment.institution, asOf),
    round: roundOf(assessment),
    pack: packFacts(index),
    policy: policyFacts(policy, layers),
    layers,
    readiness: layers.claimed.readiness,
    standards: standardRows(context, layers, arithmetic.claimed),
    blockers: blockerRows(context, layers),
    gaps: gapRows(context, rankGaps(index, assessment, { asOf })),
    evidence: evidenceRows(context),
    actions: actionRows(context),
    answers: standardAnswers(context, arithmetic),
    arithmetic,
    sources: sourceFacts(index),
    remarks: remarksOf(index, layers.claimed),
    signature: signatureOf(input),
  };
}

const byLayer = <T>(make: (layer: Layer) => T): Readonly<Record<Layer, T>> => ({
  claimed: make('claimed'),
  evidenced: make('evidenced'),
  verified: make('verified'),
});

/** Who signs where: what was typed for this paper, else the head of the institution. */
export function signatureOf({ assessment, place, signedOn, signer, signature }: SignatureInput): SignatureBlock {
  if (signature !== undefined) return signature;
  const { head, headTitle } = assessment.institution;
  return {
    place: filled(place),
    signedOn: signedOn ?? null,
    name: filled(signer?.name) ?? filled(head),
    title: filled(signer?.title) ?? filled(headTitle),
  };
}
