import { useState } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { takeOffers } from '../../app/taking-offers';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { offerTexts } from '../../i18n/pages/offers';
import { useApp } from '../app-context';
import { FoldedList } from '../results/folded-list';
import type { OpenAssessment } from '../with-assessment';
import { type ShownOffer, useOffers } from './use-offers';

const SHOWN_AT_FIRST = 10;

/** On the list of criteria: how many were answered in another pack, to be taken one by one or all that ask the same. Nothing while there are none. */
export function OfferList({ open, shown }: { readonly open: OpenAssessment; readonly shown: PackIndex }) {
  const { workspace } = useApp();
  const [isOpen, setIsOpen] = useState(false);
  const offers = [...useOffers(open).values()];
  if (offers.length === 0) return null;
  const same = offers.map(({ offer }) => offer).filter(({ level }) => level !== null);
  return (
    <details class="more card no-print" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{offerTexts.line(offers.length)}</summary>
      {isOpen && (
        <div class="stack">
          <p class="small soft">
            {offerTexts.lineHint} {offerTexts.undoHint}
          </p>
          {same.length > 0 && (
            <p>
              <button type="button" class="button primary" onClick={() => void takeOffers(workspace, same)}>
                {offerTexts.useAll(same.length)}
              </button>
            </p>
          )}
          <FoldedList items={offers} first={SHOWN_AT_FIRST} moreLabel={offerTexts.more} class="offer-rows">
            {(one) => <OfferRow key={one.offer.criterion} one={one} index={shown} assessment={open.id} />}
          </FoldedList>
        </div>
      )}
    </details>
  );
}

function OfferRow({ one: { offer, packTitle }, index, assessment }: { readonly one: ShownOffer; readonly index: PackIndex; readonly assessment: string }) {
  const { workspace } = useApp();
  const code = criterionCode(index, offer.criterion);
  const href = hrefOf({ page: 'criterion', assessment, criterion: offer.criterion });
  const count = Object.keys(offer.evidence).length;
  return (
    <li class="offer-row">
      <span class="grow stack-tight">
        <a class="criterion-text" href={href}>
          <span class="code number">{code}</span> {index.criterionById.get(offer.criterion)?.criterion.question}
        </a>
        <span class="small soft">
          {offerTexts.from(offer.claimed.label, packTitle)}
          {count > 0 && ` · ${offerTexts.evidence(count)}`}
        </span>
      </span>
      {offer.level === null ? (
        <a class="button" href={href} aria-label={offerTexts.lookLabel(code)}>
          {offerTexts.look}
        </a>
      ) : (
        <button type="button" class="button" aria-label={offerTexts.useOneLabel(code)} onClick={() => void takeOffers(workspace, [offer])}>
          {offerTexts.useOne}
        </button>
      )}
    </li>
  );
}
