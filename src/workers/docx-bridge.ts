import type { DocxReply, DocxRequest } from './docx';

/** Has a worker write a document, so that a cheap phone's page stays alive. Rejects only for a bug or a worker that cannot be loaded. */
export function askDocxWorker(request: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DocxReply>) => (data.ok ? resolve(data.bytes) : reject(new Error(data.detail)));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
