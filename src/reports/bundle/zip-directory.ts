import { fail, type Outcome, type Problem, succeed } from '../../domain/problem';
import { CENTRAL_HEADER, END_RECORD, FLAG, LOCAL_HEADER, viewOf } from './zip-format';

/** One line of the central directory, with the place of its data. Nothing is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** Inflated, as the directory claims. */
  readonly sizeBytes: number;
  readonly isEncrypted: boolean;
  readonly offset: number;
}

const damaged = (reason: string): Outcome<never> => fail([{ code: 'bundle/damaged', pointer: '', data: { reason } }]);

/** The end record is the last thing in the file; a comment may follow it and must fill the rest exactly. */
function findEndRecord(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  const last = bytes.length - END_RECORD.bytes;
  for (let at = last; at >= Math.max(0, last - END_RECORD.maxCommentBytes); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD.signature && at + END_RECORD.bytes + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  return null;
}

/** What the file is when it has no end record. */
function notWhole(bytes: Uint8Array): Problem {
  const startsAs = (text: string): boolean => [...text].every((character, place) => bytes[place] === character.charCodeAt(0));
  if (startsAs('age-encryption.org/')) return { code: 'bundle/sealed', pointer: '' };
  return { code: startsAs('PK\u0003\u0004') ? 'bundle/truncated' : 'bundle/not-a-zip', pointer: '' };
}

/** Names are plain ASCII; anything else gives a name that no member can have. */
const nameOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function readEntry(bytes: Uint8Array, at: number): { readonly entry: ZipEntry; readonly next: number } | null {
  const view = viewOf(bytes);
  if (at + CENTRAL_HEADER.bytes > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER.signature) return null;
  const nameBytes = view.getUint16(at + 28, true);
  const start = at + CENTRAL_HEADER.bytes;
  const flags = view.getUint16(at + 8, true);
  const entry = {
    name: nameOf(bytes.subarray(start, start + nameBytes)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    sizeBytes: view.getUint32(at + 24, true),
    isEncrypted: (flags & (FLAG.encrypted | FLAG.strongEncryption | FLAG.maskedHeaders)) !== 0,
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: start + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * The central directory of a ZIP. Fails with `bundle/not-a-zip`, `bundle/truncated`, `bundle/sealed` (an age file: open its
 * seal first), `bundle/too-many-members` or `bundle/damaged`. The directory must stand right before its end record,
 * which also rules out ZIP64 and files that are two archives in one.
 */
export function readDirectory(bytes: Uint8Array, maxMembers: number): Outcome<readonly ZipEntry[]> {
  const end = findEndRecord(bytes);
  if (end === null) return fail([notWhole(bytes)]);
  const view = viewOf(bytes);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count > maxMembers) return fail([{ code: 'bundle/too-many-members', pointer: '', data: { count, limit: maxMembers } }]);
  const isPlain = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isPlain || offset + view.getUint32(end + 12, true) !== end) return damaged('directory');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let place = 0; place < count; place += 1) {
    const read = readEntry(bytes, at);
    if (read === null || read.next > end) return damaged('directory');
    entries.push(read.entry);
    at = read.next;
  }
  return at === end ? succeed(entries) : damaged('directory');
}

/** The packed data of an entry; null when its local header says something else than the directory. */
export function packedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_HEADER.bytes > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER.signature) return null;
  const nameBytes = view.getUint16(offset + 26, true);
  const nameStart = offset + LOCAL_HEADER.bytes;
  const start = nameStart + nameBytes + view.getUint16(offset + 28, true);
  const hasSizes = (view.getUint16(offset + 6, true) & FLAG.sizesFollow) === 0;
  const agrees =
    view.getUint16(offset + 8, true) === entry.method &&
    nameOf(bytes.subarray(nameStart, nameStart + nameBytes)) === entry.name &&
    (!hasSizes || (view.getUint32(offset + 18, true) === entry.packedBytes && view.getUint32(offset + 22, true) === entry.sizeBytes));
  return agrees && start + entry.packedBytes <= bytes.length ? bytes.subarray(start, start + entry.packedBytes) : null;
}
