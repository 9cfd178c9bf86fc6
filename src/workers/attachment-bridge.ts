import type { Attachment, AttachmentCode, AttachmentReply, AttachmentRequest } from './attachment';
import { encodeAttachment } from './encode-attachment';

export type { Attachment } from './attachment';

/** A file that cannot be attached, with the code of its sentence. */
export class AttachmentError extends Error {
  readonly code: AttachmentCode;
  constructor(code: AttachmentCode) {
    super(code);
    this.code = code;
  }
}

/** Shrinks a photo or takes a PDF, off the page where the browser can. Throws AttachmentError. */
export async function prepareAttachment(file: File): Promise<Attachment> {
  const request: AttachmentRequest = { bytes: await file.arrayBuffer(), name: file.name, type: file.type };
  const reply = typeof OffscreenCanvas === 'undefined' ? await encodeAttachment(request, 'page') : await encodeInWorker(request);
  if (!reply.ok) throw new AttachmentError(reply.code);
  return reply.attachment;
}

function encodeInWorker(request: AttachmentRequest): Promise<AttachmentReply> {
  const worker = new Worker(new URL('./attachment-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<AttachmentReply>((resolve) => {
    worker.onmessage = (event: MessageEvent<AttachmentReply>) => resolve(event.data);
    worker.onerror = () => resolve({ ok: false, code: 'attachment/unreadable-image' });
    worker.postMessage(request, [request.bytes]);
  }).finally(() => worker.terminate());
}
