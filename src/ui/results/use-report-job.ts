import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportRequest } from '../../app/report-request';
import { useApp } from '../app-context';

/** How far a report is. */
export type ReportJob =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly name: string; readonly request: ReportRequest };

export interface ReportMaker {
  readonly job: ReportJob;
  readonly make: (request: ReportRequest) => void;
  readonly cancel: () => void;
}

/** Makes one report at a time in the background. Leaving the page ends it. */
export function useReportJob(): ReportMaker {
  const { reports } = useApp();
  const [job, setJob] = useState<ReportJob>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (request: ReportRequest): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const show = (next: ReportJob): void => {
      if (running.current === own) setJob(next);
    };
    show({ kind: 'making', share: 0 });
    try {
      const { bytes, name } = await reports.render(request, { signal: own.signal, onProgress: (share) => show({ kind: 'making', share }) });
      show({ kind: 'done', bytes, name, request });
    } catch (error) {
      show(own.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', code: codeOfFailure(error) });
    }
  };
  return { job, make: (request) => void make(request), cancel: () => running.current?.abort() };
}

/** The code of a typed error; anything else is a report that could not be made. */
const codeOfFailure = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'report/failed');
