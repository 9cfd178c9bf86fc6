import { Download, ExternalLink, FileText, RotateCw, Share2, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { ReportRequest } from '../../app/report-request';
import { messages } from '../../i18n';
import { messageOfCode } from '../../i18n/code-to-message';
import { reportPageTexts } from '../../i18n/pages/report-page';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Progress } from '../components/progress';
import type { ReportJob, ReportMaker } from './use-report-job';

const PDF = 'application/pdf';

/** The button that makes the PDF, how far it is, and what to do with it. `request` is null while the form is not complete. */
export function ReportOutput({ maker, request, isStale }: { readonly maker: ReportMaker; readonly request: ReportRequest | null; readonly isStale: boolean }) {
  const { job, make, cancel } = maker;
  if (job.kind === 'making') return <Making share={job.share} onCancel={cancel} />;
  const again = job.kind === 'done' || job.kind === 'failed';
  return (
    <div class="stack">
      {job.kind === 'cancelled' && (
        <p role="status" class="small">
          {reportPageTexts.cancelled}
        </p>
      )}
      {job.kind === 'failed' && (
        <Notice tone="bad" live>
          <strong>{messageOfCode(job.code).message}</strong>
          <span>{messageOfCode(job.code).hint}</span>
        </Notice>
      )}
      {job.kind === 'done' && <Finished job={job} isStale={isStale} />}
      <button
        type="button"
        class={job.kind === 'done' ? 'button' : 'button primary wide'}
        disabled={request === null}
        onClick={() => request !== null && make(request)}
      >
        <Icon node={again ? RotateCw : FileText} />
        {labelOf(job)}
      </button>
    </div>
  );
}

function labelOf(job: ReportJob): string {
  if (job.kind === 'failed') return messages.common.retry;
  return job.kind === 'done' ? reportPageTexts.makeAgain : reportPageTexts.make;
}

function Making({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  const percent = Math.floor(share * 100);
  return (
    <div class="stack-tight">
      <p class="number" role="progressbar" aria-label={reportPageTexts.making} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        {reportPageTexts.progress(percent)}
      </p>
      <Progress share={share} />
      <p>
        <button type="button" class="button" onClick={onCancel}>
          <Icon node={X} />
          {reportPageTexts.cancel}
        </button>
      </p>
    </div>
  );
}

function Finished({ job, isStale }: { readonly job: Extract<ReportJob, { kind: 'done' }>; readonly isStale: boolean }) {
  const { files } = useApp();
  const { bytes, name } = job;
  const [hasShareFailed, setShareFailed] = useState(false);
  const url = useObjectUrl(bytes);
  return (
    <div class="stack-tight">
      <Notice tone={isStale ? 'watch' : 'good'} live>
        {reportPageTexts.done(name, bytes.byteLength)}
        {isStale && <span>{reportPageTexts.stale}</span>}
      </Notice>
      <div class="row">
        <button type="button" class="button primary" onClick={() => files.save(name, bytes, PDF)}>
          <Icon node={Download} />
          {reportPageTexts.save}
        </button>
        {url !== null && (
          <a class="button" href={url} target="_blank" rel="noopener">
            <Icon node={ExternalLink} />
            {reportPageTexts.open}
          </a>
        )}
        {files.canShare(name, PDF) && (
          <button type="button" class="button" onClick={() => void files.share(name, bytes, PDF).catch(() => setShareFailed(true))}>
            <Icon node={Share2} />
            {reportPageTexts.share}
          </button>
        )}
      </div>
      {hasShareFailed && (
        <Notice tone="watch" live>
          {reportPageTexts.shareFailed}
        </Notice>
      )}
    </div>
  );
}

/** An address for bytes, given back when they are no longer shown. */
function useObjectUrl(bytes: Uint8Array): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: PDF }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url;
}
