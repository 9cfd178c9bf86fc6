import { takeOffers, withIgnored } from '../../app/taking-offers';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import { hasSomethingToTake } from '../../domain/assessment/crosswalk';
import type { Criterion } from '../../domain/standard/standard-pack.generated';
import { offerTexts } from '../../i18n/pages/offers';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import type { ShownOffer } from './use-offers';

interface OfferNoticeProps {
  readonly shown: ShownOffer;
  readonly criterion: Criterion;
  readonly assessment: Assessment;
}

/** On a question: what was answered in another pack, to be taken or ignored. */
export function OfferNotice({ shown, criterion, assessment }: OfferNoticeProps) {
  const { workspace, settings, changeSettings } = useApp();
  const { offer } = shown;
  const ignore = (): void => void changeSettings({ ignoredOffers: withIgnored(settings.value.ignoredOffers, assessment.id, offer.criterion) });
  return (
    <Notice>
      <strong>{offerTexts.title}</strong>
      {offer.level === null ? <Hint shown={shown} /> : <SameAnswer shown={shown} />}
      <OfferedEvidence shown={shown} criterion={criterion} />
      <div class="row">
        {hasSomethingToTake(offer) && (
          <button type="button" class="button primary" onClick={() => void takeOffers(workspace, [offer])}>
            {offer.level === null ? offerTexts.useEvidence(Object.keys(offer.evidence).length) : offerTexts.use}
          </button>
        )}
        <button type="button" class="button quiet" onClick={ignore}>
          {offerTexts.ignore}
        </button>
      </div>
      {hasSomethingToTake(offer) && <span class="small soft">{offerTexts.undoHint}</span>}
    </Notice>
  );
}

function SameAnswer({ shown: { offer, packTitle } }: Pick<OfferNoticeProps, 'shown'>) {
  const { label, description } = offer.claimed;
  return (
    <>
      <span>{offerTexts.equalFrom(packTitle)}</span>
      <span>
        <strong>{label}</strong>
        {description !== undefined && `: ${description}`}
      </span>
      {offer.note !== undefined && (
        <span class="small">
          {offerTexts.note}: {offer.note}
        </span>
      )}
    </>
  );
}

function Hint({ shown: { offer, packTitle, otherQuestion } }: Pick<OfferNoticeProps, 'shown'>) {
  return (
    <>
      <span>{offerTexts.check(offer.claimed.label, packTitle)}</span>
      <span class="small">
        {offerTexts.relation[offer.relation]} {offerTexts.otherQuestion}: <q>{otherQuestion}</q>
      </span>
    </>
  );
}

function OfferedEvidence({ shown: { offer }, criterion }: Omit<OfferNoticeProps, 'assessment'>) {
  const brought = criterion.evidence.flatMap(({ id, title }) => {
    const entry = Object.hasOwn(offer.evidence, id) ? offer.evidence[id] : undefined;
    return entry === undefined ? [] : [{ id, title, status: entry.status }];
  });
  if (brought.length === 0) return null;
  return (
    <div class="small stack-tight">
      <span>{offerTexts.evidenceTitle}:</span>
      <ul>
        {brought.map(({ id, title, status }) => (
          <li key={id}>
            {title} ({walkTexts.evidenceStatus[status]})
          </li>
        ))}
      </ul>
    </div>
  );
}
