import type { Paper } from '../domain/report/papers';
import type { LogoImage } from '../reports/pdf/image-size';
import type { ReportCode, ReportReply, ReportRequest } from './report';

export interface RenderReportOptions {
  /** Aborting ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Share of the work that is done, rising from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly logo?: LogoImage | undefined;
  /** Where the app stands, for its fonts; the document's own base unless given. */
  readonly baseUrl?: string | undefined;
}

/** A report that could not be made, with the code of its sentence. */
export class ReportError extends Error {
  readonly code: ReportCode;
  constructor(code: ReportCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Browsers before 2022 give no reason. */
const reasonOf = (signal: AbortSignal | undefined): unknown => signal?.reason ?? new DOMException('aborted', 'AbortError');

/** Makes a paper as a PDF in a worker, so that the page stays usable. Rejects with ReportError, or with the reason of an aborted signal. */
export function renderReport(paper: Paper, { signal, onProgress, logo, baseUrl = document.baseURI }: RenderReportOptions = {}): Promise<Uint8Array> {
  if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  const request: ReportRequest = { paper, baseUrl, logo };
  let onAbort = (): void => {};
  return new Promise<Uint8Array>((resolve, reject) => {
    onAbort = () => reject(reasonOf(signal));
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<ReportReply>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'done') resolve(new Uint8Array(data.bytes));
      else reject(new ReportError(data.code, data.detail));
    };
    worker.onerror = (event) => reject(new ReportError('report/failed', event.message));
    worker.postMessage(request);
  }).finally(() => {
    signal?.removeEventListener('abort', onAbort);
    worker.terminate();
  });
}
