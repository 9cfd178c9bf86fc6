import type { Answer } from '../domain/assessment/assessment.generated';
import { type CrosswalkOffer, takeOffer } from '../domain/assessment/crosswalk';
import type { Settings } from './settings';
import { answerOf, EMPTY_ANSWER, type Workspace } from './workspace';

/**
 * Takes offers into the open assessment, all in one transaction: each is an ordinary change of its answer, with its revision. An answer
 * that was given meanwhile, here or in another tab, stays as it is.
 */
export function takeOffers({ state, apply }: Workspace, offers: readonly CrosswalkOffer[]): Promise<void> {
  const now = state.peek();
  if (now.kind !== 'open' || offers.length === 0) return Promise.resolve();
  const take =
    (offer: CrosswalkOffer) =>
    (answer: Answer | undefined): Answer =>
      takeOffer(answer ?? EMPTY_ANSWER, offer);
  return apply(
    (assessment) => ({
      ...assessment,
      answers: { ...assessment.answers, ...Object.fromEntries(offers.map((offer) => [offer.criterion, take(offer)(answerOf(assessment, offer.criterion))])) },
    }),
    offers.map((offer) => ({ kind: 'answer', id: offer.criterion, assessment: now.id, update: take(offer) })),
  );
}

/** The setting with one more offer that is not to be shown again. */
export function withIgnored(ignored: Settings['ignoredOffers'], assessment: string, criterion: string): Settings['ignoredOffers'] {
  return { ...ignored, [assessment]: [...ignoredIn(ignored, assessment), criterion] };
}

const NONE: readonly string[] = [];

export const ignoredIn = (ignored: Settings['ignoredOffers'], assessment: string): readonly string[] =>
  Object.hasOwn(ignored, assessment) ? (ignored[assessment] ?? NONE) : NONE;
