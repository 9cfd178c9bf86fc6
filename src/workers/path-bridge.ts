import type { PathResult } from '../domain/gap/path-result';
import type { Outcome } from '../domain/problem';
import type { PathReply, PathRequest } from './path';

/** Browsers before 2022 give no reason. */
const reasonOf = (signal: AbortSignal | undefined): unknown => signal?.reason ?? new DOMException('aborted', 'AbortError');

/**
 * Looks for the cheapest path in a worker, so that the page stays usable with thousands of criteria. Problems: those of `findPath`. Aborting
 * ends the worker at once. Rejects with the reason of an aborted signal, and for a bug or a worker that cannot be loaded.
 */
export function findPathInWorker(request: PathRequest, signal?: AbortSignal): Promise<Outcome<PathResult>> {
  if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
  const worker = new Worker(new URL('./path-worker.ts', import.meta.url), { type: 'module' });
  let onAbort = (): void => {};
  return new Promise<Outcome<PathResult>>((resolve, reject) => {
    onAbort = () => reject(reasonOf(signal));
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<PathReply>) => (data.ok ? resolve(data.outcome) : reject(new Error(data.detail)));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  }).finally(() => {
    signal?.removeEventListener('abort', onAbort);
    worker.terminate();
  });
}
