import type { FileReference } from '../domain/assessment/assessment.generated';
import type { StoredFile } from '../domain/bundle/institution-snapshot';
import { prepareAttachment } from '../workers/attachment-bridge';
import type { Ports } from './ports';

/** A chosen file made ready for storage: shrunk where it is a photo, with the reference that points to it. Throws AttachmentError. */
export async function storeAttachment(file: File, sha256: Ports['sha256']): Promise<{ readonly reference: FileReference; readonly stored: StoredFile }> {
  const attachment = await prepareAttachment(file);
  const bytes = new Uint8Array(attachment.bytes);
  const info = { sha256: await sha256(bytes), type: attachment.type, sizeBytes: bytes.byteLength };
  return { reference: { ...info, name: attachment.name }, stored: { ...info, bytes } };
}
