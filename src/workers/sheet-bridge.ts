import type { SheetAnswers, SheetReply, SheetRequest } from './sheet';

/** Has a worker read or write a spreadsheet, so that a large one never stops the page. Rejects only for a bug or a worker that cannot be loaded. */
export function askSheetWorker<K extends SheetRequest['kind']>(request: Extract<SheetRequest, { kind: K }>): Promise<SheetAnswers[K]> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<SheetAnswers[K]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SheetReply>) => (data.ok ? resolve(data.answer as SheetAnswers[K]) : reject(new Error(data.detail)));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
