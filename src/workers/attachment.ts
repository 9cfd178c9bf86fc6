/** Shared by the worker and its bridge: what goes in, what comes out, and the limits. */
export interface AttachmentRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  readonly type: string;
}

export type AttachmentType = 'image/jpeg' | 'application/pdf';

export interface Attachment {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  readonly type: AttachmentType;
}

export type AttachmentReply = { readonly ok: true; readonly attachment: Attachment } | { readonly ok: false; readonly code: AttachmentCode };

export type AttachmentCode = 'attachment/not-image-or-pdf' | 'attachment/unreadable-image' | 'attachment/too-large' | 'attachment/no-image-support';

/** Long side of a stored photo in pixels: enough to read a letter, small enough for a cheap phone. */
export const PHOTO_MAX_SIDE = 1600;
export const PHOTO_QUALITY = 0.8;
export const ATTACHMENT_MAX_BYTES = 20 * 1024 * 1024;
export const PDF_MAX_BYTES = 10 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, position) => bytes[position] === byte);

/** What a file really is, by its first bytes and not by its name. */
export function sniffType(bytes: Uint8Array): 'image' | 'pdf' | 'other' {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const isRiffWebp = startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && startsWith(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50);
  const isImage = startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0x47, 0x49, 0x46, 0x38) || isRiffWebp;
  return isImage ? 'image' : 'other';
}

/** Size that fits PHOTO_MAX_SIDE with the proportions kept; never larger than it was. */
export function fitPhoto(width: number, height: number): { readonly width: number; readonly height: number } {
  const factor = Math.min(1, PHOTO_MAX_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

export const jpegName = (name: string): string => `${name.replace(/\.[^.]*$/, '')}.jpg`;
