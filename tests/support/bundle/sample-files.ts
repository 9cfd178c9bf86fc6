import type { FileType, StoredFile } from '../../../src/domain/bundle/institution-snapshot';
import { sha256Hex } from '../../../src/domain/sha256';

export const storedFile = (type: FileType, bytes: Uint8Array): StoredFile => ({ sha256: sha256Hex(bytes), type, sizeBytes: bytes.length, bytes });

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** A red dot, 1 x 1. */
export const pngFile = storedFile('image/png', fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'));

/** The shortest text that starts and ends like a PDF; enough for what looks only at the start. */
export const pdfFile = storedFile('application/pdf', new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'));

/** The start of a JPEG with some bytes that deflate cannot shrink. */
export const jpegFile = storedFile(
  'image/jpeg',
  Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 400 }, (_, place) => (place * 97 + (place >> 3) * 31) & 0xff)]),
);
