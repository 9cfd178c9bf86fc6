import type { PackIndex } from '../standard/pack-index';
import type { Crosswalk, Level } from '../standard/standard-pack.generated';
import { answerOf } from './answer';
import { applicabilityOf } from './applicability';
import type { Answer, Assessment, EvidenceStatus } from './assessment.generated';
import { bestFirst } from './crosswalk/best-first';
import { type LinkedCriterion, linksBetween } from './crosswalk/links';
import { claimIn, mapEvidence, sameScale } from './crosswalk/transfer';

/** An assessment with the pack that it answers. */
export interface AnsweredPack {
  readonly index: PackIndex;
  readonly assessment: Assessment;
}

/** What an answer in another pack has to say about an unanswered criterion of this one. It is shown and may be taken; nothing is copied by itself. */
export interface CrosswalkOffer {
  readonly criterion: string;
  readonly fromAssessment: string;
  readonly fromPack: string;
  readonly fromCriterion: string;
  /** How this criterion stands to the other one: `narrower` asks a part of it, `wider` asks more. */
  readonly relation: Crosswalk['relation'];
  /** The level that is claimed there, with its words. */
  readonly claimed: Level;
  /** The level that may be taken over: only where both ask the same on the same scale, word for word. null: look for yourself. */
  readonly level: number | null;
  /** Evidence recorded there, by the requirements of this criterion that nothing is recorded for yet; equal id or equal title. */
  readonly evidence: Readonly<Record<string, EvidenceStatus>>;
  /** The note beside that answer, where the level may be taken over. */
  readonly note?: string;
}

/** True when a criterion may get an offer: no level, not excused, nothing to be checked again. "Belum tahu" is open. */
export const isOpenToOffers = (answer: Answer | undefined): boolean =>
  answer === undefined || (answer.level === null && answer.notApplicable === undefined && answer.checkAgain === undefined);

/**
 * The best offer for each criterion that applies and is open, in pack order (DESIGN section 4, `sameAs`). Links count in either
 * direction. Only answers of the same institution are looked at, of criteria that apply there; a verification is never offered.
 *
 * | link here (or mirrored) | scales         | level offered | evidence |
 * |-------------------------|----------------|---------------|----------|
 * | equal                   | word for word  | yes           | yes      |
 * | equal                   | different      | no            | yes      |
 * | narrower or wider       | any            | no            | yes      |
 *
 * Of several answers the best one counts: with a level, then equal, then the younger assessment, then with more evidence.
 */
export function offersFor(index: PackIndex, assessment: Assessment, others: readonly AnsweredPack[]): ReadonlyMap<string, CrosswalkOffer> {
  const own: AnsweredPack = { index, assessment };
  const candidates = others.filter((other) => isCandidate(assessment, other.assessment)).flatMap((other) => offersFrom(own, other));
  const applicability = applicabilityOf(index, assessment);
  const offers = new Map<string, CrosswalkOffer>();
  for (const { criterion } of index.criteria) {
    if (applicability.get(criterion.id) !== 'applies' || !isOpenToOffers(answerOf(assessment, criterion.id))) continue;
    const best = candidates.filter(({ offer }) => offer.criterion === criterion.id).sort(bestFirst)[0];
    if (best !== undefined) offers.set(criterion.id, best.offer);
  }
  return offers;
}

const isCandidate = (assessment: Assessment, other: Assessment): boolean => other.institution.id === assessment.institution.id && other.id !== assessment.id;

export interface Candidate {
  readonly offer: CrosswalkOffer;
  readonly assessment: Assessment;
}

function offersFrom(own: AnsweredPack, other: AnsweredPack): Candidate[] {
  const links = linksBetween(own.index, other.index);
  if (links.length === 0) return [];
  const applicability = applicabilityOf(other.index, other.assessment);
  return links.flatMap((link) => {
    if (applicability.get(link.other.criterion.id) !== 'applies') return [];
    const offer = offerOf(own, other, link);
    return offer === null ? [] : [{ offer, assessment: other.assessment }];
  });
}

function offerOf(own: AnsweredPack, other: AnsweredPack, { here, other: there, relation }: LinkedCriterion): CrosswalkOffer | null {
  const answer = answerOf(other.assessment, there.criterion.id);
  const claimed = claimIn(there, answer);
  if (answer === undefined || claimed === null) return null;
  const level = relation === 'equal' && sameScale(here, there) ? claimed.value : null;
  return {
    criterion: here.criterion.id,
    fromAssessment: other.assessment.id,
    fromPack: other.index.pack.id,
    fromCriterion: there.criterion.id,
    relation,
    claimed,
    level,
    evidence: mapEvidence(here.criterion.evidence, answerOf(own.assessment, here.criterion.id), there.criterion.evidence, answer),
    ...(level === null || answer.note === undefined ? {} : { note: answer.note }),
  };
}

/** True when taking the offer would write something; a hint alone would not. */
export const hasSomethingToTake = ({ level, evidence }: CrosswalkOffer): boolean => level !== null || Object.keys(evidence).length > 0;

/** The answer with what the offer brings; an answer that says something by now stays as it is, and so does what is recorded already. */
export function takeOffer(answer: Answer, offer: CrosswalkOffer): Answer {
  if (!isOpenToOffers(answer)) return answer;
  const evidence = { ...offer.evidence, ...answer.evidence };
  const withEvidence: Answer = Object.keys(evidence).length === 0 ? answer : { ...answer, evidence };
  if (offer.level === null) return withEvidence;
  const { unsure: _unsure, ...others } = withEvidence;
  const note = others.note ?? offer.note;
  return { ...others, level: offer.level, ...(note === undefined ? {} : { note }) };
}
