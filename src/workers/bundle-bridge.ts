import type { SnapshotFiles } from '../domain/bundle/institution-snapshot';
import { fail, type Outcome, succeed } from '../domain/problem';
import type { BundleFeed, BundleReply, BundleRequest, WrittenFile } from './bundle';

export type { WrittenFile } from './bundle';

export interface WriteInWorkerOptions extends Omit<BundleRequest, 'files'> {
  readonly files: SnapshotFiles;
  /** Aborting ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Share of the members that are done, rising from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Browsers before 2022 give no reason. */
const reasonOf = (signal: AbortSignal | undefined): unknown => signal?.reason ?? new DOMException('aborted', 'AbortError');

/**
 * Writes a bundle off the page, sealed on wish, onto the browser's own disk where it has one. Problems: those of `writeBundle`, `bundle/no-room`
 * (disk or memory is full), `seal/browser-too-old`. Rejects for a bug, or with the reason of an aborted signal.
 */
export function writeBundleInWorker({ files, signal, onProgress, ...request }: WriteInWorkerOptions): Promise<Outcome<WrittenFile>> {
  if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
  const send = (feed: BundleFeed, transfer: Transferable[] = []): void => worker.postMessage(feed, transfer);
  const lend = async (sha256: string): Promise<void> => {
    const bytes = await files.read(sha256).then(
      (read) => read.slice().buffer,
      () => null,
    );
    send({ kind: 'file', bytes }, bytes === null ? [] : [bytes]);
  };
  let onAbort = (): void => {};
  return new Promise<Outcome<WrittenFile>>((resolve, reject) => {
    onAbort = () => reject(reasonOf(signal));
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<BundleReply>) => {
      if (data.kind === 'need') void lend(data.sha256);
      else if (data.kind === 'progress') onProgress?.(data.done / data.all);
      else if (data.kind === 'done') resolve(succeed(data.written));
      else if (data.kind === 'refused') resolve(fail(data.problems));
      else reject(new Error(data.detail));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    send({ kind: 'start', request: { ...request, files: files.list } });
  }).finally(() => {
    signal?.removeEventListener('abort', onAbort);
    worker.terminate();
  });
}
