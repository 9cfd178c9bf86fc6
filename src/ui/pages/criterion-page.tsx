import { ChevronLeft, ChevronRight, FastForward } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { type CriterionEntry, listCriteria, nextUnanswered } from '../../app/criterion-list';
import { namesToOffer } from '../../app/owner-uses';
import { goTo, hrefOf } from '../../app/route';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { OfferNotice } from '../offers/offer-notice';
import { useOffers } from '../offers/use-offers';
import { CriterionDetail } from '../questions/criterion-detail';
import { CriterionList } from '../questions/criterion-list';
import { TextLanguageSwitch, useTextLanguage } from '../texts/text-language-switch';
import { usePackTexts } from '../texts/use-pack-texts';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** One question; on a laptop with the list beside it. */
export function CriterionPage({ assessment, criterion }: { readonly assessment: string; readonly criterion: string }) {
  return <WithAssessment id={assessment}>{(open) => <Question open={open} criterion={criterion} />}</WithAssessment>;
}

function Question({ open, criterion }: { readonly open: OpenAssessment; readonly criterion: string }) {
  const app = useApp();
  const { rememberCriterion } = app;
  const { assessment, index } = open;
  const applicability = app.applicability.value;
  const [language, setLanguage] = useTextLanguage(assessment.id);
  const { shown, hasEnglish, isFailed } = usePackTexts(index, language);
  const offer = useOffers(open).get(criterion);
  const entries = useMemo(() => listCriteria(shown, assessment, applicability), [shown, assessment, applicability]);
  const indexed = shown.criterionById.get(criterion);
  useEffect(() => {
    rememberCriterion(assessment.id, criterion);
    scrollTo(0, 0);
    document.getElementById('pertanyaan')?.focus({ preventScroll: true });
  }, [criterion]);
  if (indexed === undefined) return <p class="empty">{walkTexts.unknownCriterion}</p>;
  return (
    <div class="walk">
      <div class="walk-list">
        <CriterionList entries={entries} index={shown} assessment={assessment.id} current={criterion} />
      </div>
      <div>
        <CriterionDetail key={criterion} indexed={indexed} index={shown} assessment={assessment} owners={namesToOffer(assessment)}>
          {offer !== undefined && <OfferNotice shown={offer} criterion={indexed.criterion} assessment={assessment} />}
        </CriterionDetail>
        {hasEnglish && <TextLanguageSwitch language={language} isFailed={isFailed} onLanguage={setLanguage} />}
        <WalkBar entries={entries} assessment={assessment.id} criterion={criterion} />
      </div>
    </div>
  );
}

function WalkBar({ entries, assessment, criterion }: { readonly entries: readonly CriterionEntry[]; readonly assessment: string; readonly criterion: string }) {
  const asked = entries.filter((entry) => entry.status !== 'excluded' || entry.indexed.criterion.id === criterion);
  const at = asked.findIndex((entry) => entry.indexed.criterion.id === criterion);
  const before = asked[at - 1];
  const after = asked[at + 1];
  const open = nextUnanswered(asked, criterion);
  const to = (entry: CriterionEntry): string => hrefOf({ page: 'criterion', assessment, criterion: entry.indexed.criterion.id });
  const hasOtherOpen = open !== null && open.indexed.criterion.id !== criterion;
  return (
    <nav class="walk-bar no-print" aria-label={walkTexts.questionOf(at + 1, asked.length)}>
      {before !== undefined && (
        <a class="button" href={to(before)} aria-label={walkTexts.previous}>
          <Icon node={ChevronLeft} />
        </a>
      )}
      {hasOtherOpen && (
        <button type="button" class="button" onClick={() => goTo({ page: 'criterion', assessment, criterion: open.indexed.criterion.id })}>
          <Icon node={FastForward} />
          {walkTexts.nextUnanswered}
        </button>
      )}
      {after === undefined ? (
        <a class="button primary" href={hrefOf({ page: 'result', assessment })}>
          {walkTexts.seeResult}
        </a>
      ) : (
        <a class="button primary" href={to(after)}>
          {walkTexts.next}
          <Icon node={ChevronRight} />
        </a>
      )}
    </nav>
  );
}
