import { useMemo, useState } from 'preact/hooks';
import { dateOfChoice } from '../../app/report-dates';
import type { PaperRequest, ReportRequest } from '../../app/report-request';
import { hrefOf } from '../../app/route';
import type { PaperKind } from '../../domain/report/paper-kind';
import { messages } from '../../i18n';
import { paperChoices, reportPageTexts } from '../../i18n/pages/report-page';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { PackLine } from '../components/pack-line';
import { PaperChoice } from '../results/paper-choice';
import { PAPER_NEEDS } from '../results/paper-needs';
import { draftFor, type ReportDraft, ReportForm } from '../results/report-form';
import { ReportOutput } from '../results/report-output';
import { useReportJob } from '../results/use-report-job';
import { WorkbookOutput } from '../results/workbook-output';
import { useLoaded } from '../use-loaded';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** Makes the printed papers: which one, about which day, signed by whom. */
export function ReportPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <ReportDesk open={open} />}</WithAssessment>;
}

function ReportDesk({ open }: { readonly open: OpenAssessment }) {
  const { clock, policy } = useApp();
  const { index, assessment } = open;
  const [kind, setKind] = useState<PaperKind>('readiness');
  const [draft, setDraft] = useState(() => draftFor(assessment, clock.today()));
  const maker = useReportJob();
  const chosen = policy.value;
  const request = useMemo(() => requestOf(open, kind, draft, chosen, clock.today()), [index, assessment, kind, draft, chosen]);
  const isStale = maker.job.kind === 'done' && maker.job.request !== request;
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{reportPageTexts.title}</h1>
        <PackLine pack={index.pack} />
        <p class="soft">{reportPageTexts.intro}</p>
      </header>
      <div class="report-desk">
        <div class="stack">
          <section class="card">
            <PaperChoice kind={kind} onKind={setKind} />
          </section>
          <ReportForm draft={draft} assessment={assessment} needs={PAPER_NEEDS[kind]} onDraft={setDraft} />
          {PAPER_NEEDS[kind].policy && <PolicyLine assessment={assessment.id} />}
          {request !== null && <CharacterCheck request={request} />}
          <section class="card" aria-label={reportPageTexts.make}>
            <ReportOutput maker={maker} request={request} isStale={isStale} />
          </section>
          <WorkbookOutput open={open} />
        </div>
        <Contents kind={kind} />
      </div>
    </div>
  );
}

/** null: no date to judge the evidence on. */
function requestOf(
  { index, assessment }: OpenAssessment,
  kind: PaperKind,
  draft: ReportDraft,
  policy: PaperRequest['policy'],
  today: string,
): PaperRequest | null {
  const asOf = PAPER_NEEDS[kind].asOf ? dateOfChoice(draft.asOfChoice, today, assessment.plannedVisit, draft.otherDate) : today;
  const { place, signedOn, signerName, signerTitle } = draft;
  return asOf === null ? null : { kind, index, assessment, asOf, policy, place, signedOn, signerName, signerTitle };
}

function PolicyLine({ assessment }: { readonly assessment: string }) {
  const policy = useApp().policy.value;
  return (
    <section class="card stack-tight" aria-labelledby="kebijakan">
      <h2 id="kebijakan">{reportPageTexts.policyTitle}</h2>
      <p>{policy === null ? reportPageTexts.policyNone : reportPageTexts.policyUsed(policy.title, messages.common.status[policy.status])}</p>
      {policy?.status === 'example' && <Notice tone="bad">{reportPageTexts.policyExample}</Notice>}
      <p>
        <a class="small" href={hrefOf({ page: 'result', assessment })}>
          {reportPageTexts.policyChange}
        </a>
      </p>
    </section>
  );
}

/** Characters that no font can print are named before printing; the report can be made all the same. */
function CharacterCheck({ request }: { readonly request: ReportRequest }) {
  const { reports } = useApp();
  const checked = useLoaded(() => reports.check(request), [request]);
  if (checked.kind === 'failed') return <Notice tone="watch">{reportPageTexts.checkFailed}</Notice>;
  if (checked.kind === 'loading' || checked.value.missingCharacters.length === 0) return null;
  return (
    <Notice tone="watch" live>
      <strong>{reportPageTexts.missingTitle}</strong>
      <span>{reportPageTexts.missing(checked.value.missingCharacters.join(' '))}</span>
    </Notice>
  );
}

function Contents({ kind }: { readonly kind: PaperKind }) {
  return (
    <aside class="card stack">
      <h2>{reportPageTexts.contentsTitle}</h2>
      <ul class="stack-tight">
        {paperChoices[kind].contents.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {kind !== 'readiness' && kind !== 'summary' && kind !== 'rtl' && <Notice>{reportPageTexts.formsDiffer}</Notice>}
      {kind !== 'blank-form' && <Notice>{reportPageTexts.privacy}</Notice>}
    </aside>
  );
}
