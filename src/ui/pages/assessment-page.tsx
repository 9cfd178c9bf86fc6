import { ArrowRight, Keyboard } from 'lucide';
import { useMemo } from 'preact/hooks';
import { isOpen, listCriteria, nextUnanswered, progressOf } from '../../app/criterion-list';
import { hrefOf } from '../../app/route';
import { formatShare, messages } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { PackLine } from '../components/pack-line';
import { Progress } from '../components/progress';
import { OfferList } from '../offers/offer-list';
import { CriterionList } from '../questions/criterion-list';
import { TimeLeft } from '../questions/time-left';
import { TextLanguageSwitch, useTextLanguage } from '../texts/text-language-switch';
import { usePackTexts } from '../texts/use-pack-texts';
import { MovedNotice } from '../versions/moved-notice';
import { NewVersionNotice } from '../versions/new-version-notice';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** The list of criteria: progress, resume, filters. */
export function AssessmentPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Overview open={open} />}</WithAssessment>;
}

function Overview({ open }: { readonly open: OpenAssessment }) {
  const app = useApp();
  const { assessment, index } = open;
  const applicability = app.applicability.value;
  const [language, setLanguage] = useTextLanguage(assessment.id);
  const { shown, hasEnglish, isFailed } = usePackTexts(index, language);
  const entries = useMemo(() => listCriteria(shown, assessment, applicability), [shown, assessment, applicability]);
  const progress = progressOf(entries);
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{walkTexts.overviewTitle}</h1>
        <PackLine pack={index.pack} />
        <MovedNotice at={{ assessment: assessment.id }} />
        <NewVersionNotice assessment={assessment.id} pack={assessment.pack} />
        <div class="card stack">
          <div class="row-between">
            <span>{walkTexts.progress(progress.answered, progress.applicable)}</span>
            <strong class="number">{progress.applicable === 0 ? messages.common.notApplicable : formatShare(progress.answered / progress.applicable)}</strong>
          </div>
          <Progress share={progress.applicable === 0 ? 0 : progress.answered / progress.applicable} />
          <TimeLeft assessment={assessment} criteriaLeft={progress.applicable - progress.answered} />
          <Resume entries={entries} assessment={assessment.id} hasStarted={progress.answered > 0} />
          <a class="button" href={hrefOf({ page: 'quickEntry', assessment: assessment.id })}>
            <Icon node={Keyboard} />
            {walkTexts.quickEntry}
          </a>
        </div>
      </header>
      {(assessment.archived ?? []).length > 0 && (
        <p>
          <a href={hrefOf({ page: 'archive', assessment: assessment.id })}>{versionTexts.archiveLink((assessment.archived ?? []).length)}</a>
        </p>
      )}
      <OfferList open={open} shown={shown} />
      {hasEnglish && <TextLanguageSwitch language={language} isFailed={isFailed} onLanguage={setLanguage} />}
      <CriterionList entries={entries} index={shown} assessment={assessment.id} />
    </div>
  );
}

function Resume({
  entries,
  assessment,
  hasStarted,
}: {
  readonly entries: ReturnType<typeof listCriteria>;
  readonly assessment: string;
  readonly hasStarted: boolean;
}) {
  const { settings } = useApp();
  const last = settings.value.lastCriterion[assessment];
  const resumed = entries.find((entry) => entry.indexed.criterion.id === last && isOpen(entry));
  const next = resumed ?? nextUnanswered(entries, last ?? null);
  if (next === null) {
    return (
      <div class="row-between">
        <span>{walkTexts.allAnswered}</span>
        <a class="button primary" href={hrefOf({ page: 'result', assessment })}>
          {walkTexts.seeResult}
        </a>
      </div>
    );
  }
  return (
    <a class="button primary wide" href={hrefOf({ page: 'criterion', assessment, criterion: next.indexed.criterion.id })}>
      {hasStarted ? walkTexts.resume : walkTexts.startHere}
      <Icon node={ArrowRight} />
    </a>
  );
}
