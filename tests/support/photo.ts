import type { Page } from 'playwright-core';

/** What the camera of the test photo calls itself; must be gone from what is stored. */
export const CAMERA = 'KameraUjiLKS';

/** A JPEG of this size as a phone makes it: pixels drawn by the browser, with camera name and GPS position in an EXIF block. */
export async function photoWithLocation(page: Page, width: number, height: number): Promise<Buffer> {
  const encoded = await page.evaluate(
    ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#2a6';
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#fff';
      context.fillRect(w / 4, h / 4, w / 2, h / 2);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
    },
    [width, height] as const,
  );
  const jpeg = Buffer.from(encoded, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifSegment(), jpeg.subarray(2)]);
}

/** APP1 with an IFD of two entries (Make, GPSInfo) and a GPS IFD that says 6 degrees south, little endian. */
function exifSegment(): Buffer {
  const make = Buffer.from(`${CAMERA}\0`, 'latin1');
  const makeAt = 8 + 2 + 2 * 12 + 4;
  const gpsAt = makeAt + make.length;
  const rationalsAt = gpsAt + 2 + 2 * 12 + 4;
  const tiff = Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    uint32(8),
    uint16(2),
    entry(0x010f, 2, make.length, uint32(makeAt)),
    entry(0x8825, 4, 1, uint32(gpsAt)),
    uint32(0),
    make,
    uint16(2),
    entry(1, 2, 2, Buffer.from('S\0\0\0', 'latin1')),
    entry(2, 5, 3, uint32(rationalsAt)),
    uint32(0),
    ...[6, 1, 10, 1, 30, 1].map(uint32),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, body]);
}

const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => Buffer.concat([uint16(tag), uint16(type), uint32(count), value]);

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Width and height from the frame header of a JPEG; throws when it is none. */
export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffc3) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  throw new Error('not a JPEG');
}
