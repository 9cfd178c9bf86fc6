import type { AttachmentRequest } from './attachment';
import { encodeAttachment } from './encode-attachment';

addEventListener('message', (event: MessageEvent<AttachmentRequest>) => {
  void encodeAttachment(event.data, 'offscreen').then((reply) => {
    const transfer = reply.ok ? [reply.attachment.bytes] : [];
    postMessage(reply, { transfer });
  });
});
