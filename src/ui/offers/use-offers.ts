import { useMemo } from 'preact/hooks';
import { ignoredIn } from '../../app/taking-offers';
import { type AnsweredPack, type CrosswalkOffer, offersFor } from '../../domain/assessment/crosswalk';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';
import type { OpenAssessment } from '../with-assessment';

/** An offer with the pack and the criterion that it comes from. */
export interface ShownOffer {
  readonly offer: CrosswalkOffer;
  readonly packTitle: string;
  readonly otherQuestion: string;
}

const NONE: readonly AnsweredPack[] = [];

/** Offers for the open assessment that are not ignored, by criterion and in pack order. Empty while they are being read, or when they cannot be. */
export function useOffers({ assessment, index }: Pick<OpenAssessment, 'assessment' | 'index'>): ReadonlyMap<string, ShownOffer> {
  const { offers, settings } = useApp();
  const loaded = useLoaded(() => offers.others(assessment), [assessment.id]);
  const others = loaded.kind === 'ready' ? loaded.value : NONE;
  const ignored = ignoredIn(settings.value.ignoredOffers, assessment.id);
  return useMemo(() => {
    const all = others.length === 0 ? [] : [...offersFor(index, assessment, others).values()];
    return new Map(all.filter(({ criterion }) => !ignored.includes(criterion)).map((offer) => [offer.criterion, shownFrom(offer, others)]));
  }, [index, assessment, others, ignored]);
}

function shownFrom(offer: CrosswalkOffer, others: readonly AnsweredPack[]): ShownOffer {
  const from = others.find(({ assessment }) => assessment.id === offer.fromAssessment)?.index;
  return { offer, packTitle: from?.pack.title ?? offer.fromPack, otherQuestion: from?.criterionById.get(offer.fromCriterion)?.criterion.question ?? '' };
}
