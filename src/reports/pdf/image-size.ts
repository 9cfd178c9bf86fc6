/** A picture for the letterhead; only these two types, re-encoded by the app before they are stored. */
export interface LogoImage {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png';
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size written in the file's own header, or null where it is not a sound PNG or JPEG of the named type: then it is not printed. */
export function imageSize({ bytes, type }: LogoImage): PixelSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = type === 'image/png' ? pngSize(view) : jpegSize(view);
  return size === null || size.width < 1 || size.height < 1 ? null : size;
}

function pngSize(view: DataView): PixelSize | null {
  if (view.byteLength < 24 || PNG_SIGNATURE.some((byte, place) => view.getUint8(place) !== byte)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** SOF0 to SOF15 hold the size; C4, C8 and CC are other markers in between (ITU T.81, table B.1). */
const isFrameHeader = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): PixelSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrameHeader(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
