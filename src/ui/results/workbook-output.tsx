import { Download, RotateCw, Share2, Table2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { SHEET_TYPE } from '../../app/file-types';
import type { MadeWorkbook, WorkbookRequest } from '../../app/workbook-making';
import { isCalendarDate } from '../../domain/calendar-date';
import { workbookOutputTexts } from '../../i18n/pages/workbook-output';
import { useApp } from '../app-context';
import { Field, frameOf } from '../components/field';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import type { OpenAssessment } from '../with-assessment';

type Job = { readonly kind: 'none' | 'making' | 'failed' } | { readonly kind: 'done'; readonly made: MadeWorkbook; readonly request: WorkbookRequest };

/** Answers, gaps, evidence and RTL as a spreadsheet: as of which day, with names or without. */
export function WorkbookOutput({ open: { index, assessment } }: { readonly open: OpenAssessment }) {
  const { clock, policy } = useApp();
  const [asOf, setAsOf] = useState(clock.today());
  const [withNames, setWithNames] = useState(true);
  const [job, setJob] = useState<Job>({ kind: 'none' });
  const chosen = policy.value;
  const request = useMemo(() => ({ index, assessment, asOf, policy: chosen, withNames }), [index, assessment, asOf, chosen, withNames]);
  const make = async (): Promise<void> => {
    setJob({ kind: 'making' });
    const { makeWorkbook } = await import('../../app/workbook-making');
    setJob({ kind: 'done', made: await makeWorkbook(request), request });
  };
  return (
    <section class="card stack" aria-labelledby="lembar-kerja">
      <h2 id="lembar-kerja">{workbookOutputTexts.title}</h2>
      <p class="small soft">{workbookOutputTexts.intro}</p>
      <Field {...frameOf(workbookOutputTexts.asOf, undefined, isCalendarDate(asOf) ? null : workbookOutputTexts.asOfProblem)}>
        {(control) => <input {...control} class="input" type="date" value={asOf} onInput={(event) => setAsOf(event.currentTarget.value)} />}
      </Field>
      <label class="check">
        <input type="checkbox" checked={!withNames} onChange={(event) => setWithNames(!event.currentTarget.checked)} />
        <span>
          {workbookOutputTexts.withoutNames}
          <span class="level-text">{workbookOutputTexts.withoutNamesHint}</span>
        </span>
      </label>
      <Outcome job={job} isStale={job.kind === 'done' && job.request !== request} />
      <button
        type="button"
        class="button"
        disabled={!isCalendarDate(asOf) || job.kind === 'making'}
        onClick={() => void make().catch(() => setJob({ kind: 'failed' }))}
      >
        <Icon node={job.kind === 'done' ? RotateCw : Table2} />
        {job.kind === 'done' ? workbookOutputTexts.makeAgain : workbookOutputTexts.make}
      </button>
    </section>
  );
}

function Outcome({ job, isStale }: { readonly job: Job; readonly isStale: boolean }) {
  switch (job.kind) {
    case 'none':
      return null;
    case 'making':
      return <p role="status">{workbookOutputTexts.making}</p>;
    case 'failed':
      return (
        <Notice tone="bad" live>
          {workbookOutputTexts.failed}
        </Notice>
      );
    case 'done':
      return <Finished made={job.made} isStale={isStale} />;
  }
}

function Finished({ made: { bytes, name }, isStale }: { readonly made: MadeWorkbook; readonly isStale: boolean }) {
  const { files } = useApp();
  const [hasShareFailed, setShareFailed] = useState(false);
  return (
    <div class="stack-tight">
      <Notice tone={isStale ? 'watch' : 'good'} live>
        {workbookOutputTexts.done(name, bytes.byteLength)}
        {isStale && <span>{workbookOutputTexts.stale}</span>}
      </Notice>
      <div class="row">
        <button type="button" class="button primary" onClick={() => files.save(name, bytes, SHEET_TYPE)}>
          <Icon node={Download} />
          {workbookOutputTexts.save}
        </button>
        {files.canShare(name, SHEET_TYPE) && (
          <button type="button" class="button" onClick={() => void files.share(name, bytes, SHEET_TYPE).catch(() => setShareFailed(true))}>
            <Icon node={Share2} />
            {workbookOutputTexts.share}
          </button>
        )}
      </div>
      {hasShareFailed && (
        <Notice tone="watch" live>
          {workbookOutputTexts.shareFailed}
        </Notice>
      )}
    </div>
  );
}
