import { ATTACHMENT_MAX_BYTES, type AttachmentReply, type AttachmentRequest, fitPhoto, jpegName, PDF_MAX_BYTES, PHOTO_QUALITY, sniffType } from './attachment';

/**
 * Re-encodes a photo as JPEG with its pixels only: location, camera and time data do not survive. A PDF is kept as it is.
 * Runs in a worker where the browser can draw there, else on the page.
 */
export async function encodeAttachment(request: AttachmentRequest, drawing: 'offscreen' | 'page'): Promise<AttachmentReply> {
  if (request.bytes.byteLength > ATTACHMENT_MAX_BYTES) return { ok: false, code: 'attachment/too-large' };
  const kind = sniffType(new Uint8Array(request.bytes, 0, Math.min(16, request.bytes.byteLength)));
  if (kind === 'other') return { ok: false, code: 'attachment/not-image-or-pdf' };
  if (kind === 'pdf') {
    if (request.bytes.byteLength > PDF_MAX_BYTES) return { ok: false, code: 'attachment/too-large' };
    return { ok: true, attachment: { bytes: request.bytes, name: request.name, type: 'application/pdf' } };
  }
  return encodePhoto(request, drawing);
}

async function encodePhoto(request: AttachmentRequest, drawing: 'offscreen' | 'page'): Promise<AttachmentReply> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([request.bytes]), { imageOrientation: 'from-image' });
  } catch {
    return { ok: false, code: 'attachment/unreadable-image' };
  }
  const { width, height } = fitPhoto(bitmap.width, bitmap.height);
  const blob = drawing === 'offscreen' ? await drawOffscreen(bitmap, width, height) : await drawOnPage(bitmap, width, height);
  bitmap.close();
  if (blob === null) return { ok: false, code: 'attachment/no-image-support' };
  return { ok: true, attachment: { bytes: await blob.arrayBuffer(), name: jpegName(request.name), type: 'image/jpeg' } };
}

async function drawOffscreen(bitmap: ImageBitmap, width: number, height: number): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: PHOTO_QUALITY });
}

function drawOnPage(bitmap: ImageBitmap, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', PHOTO_QUALITY));
}
