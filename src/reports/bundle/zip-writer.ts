import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { RATIO_FROM_BYTES } from './limits';
import { CENTRAL_HEADER, END_RECORD, FIXED_TIME, LOCAL_HEADER, METHOD, viewOf } from './zip-format';

/** Takes the next part of the file; the writer waits for it. */
export type WriteChunk = (chunk: Uint8Array) => void | Promise<void>;

export interface ZipWriter {
  readonly add: (name: string, content: Uint8Array, how: 'stored' | 'deflated') => Promise<void>;
  /** Writes the central directory; the file is whole only then. */
  readonly finish: () => Promise<void>;
  /** Bytes written so far. */
  readonly sizeBytes: () => number;
}

interface WrittenMember {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly offset: number;
}

const VERSION_NEEDED = 20;

/** The fields that local and central headers share, from `version needed` to the length of the name. */
function setShared(view: DataView, at: number, member: WrittenMember): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint16(at + 6, FIXED_TIME.time, true);
  view.setUint16(at + 8, FIXED_TIME.date, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, member.packedBytes, true);
  view.setUint32(at + 18, member.sizeBytes, true);
  view.setUint16(at + 22, member.name.length, true);
}

function localHeader(member: WrittenMember): Uint8Array {
  const header = new Uint8Array(LOCAL_HEADER.bytes + member.name.length);
  viewOf(header).setUint32(0, LOCAL_HEADER.signature, true);
  setShared(viewOf(header), 4, member);
  header.set(member.name, LOCAL_HEADER.bytes);
  return header;
}

function centralHeader(member: WrittenMember): Uint8Array {
  const header = new Uint8Array(CENTRAL_HEADER.bytes + member.name.length);
  const view = viewOf(header);
  view.setUint32(0, CENTRAL_HEADER.signature, true);
  view.setUint16(4, VERSION_NEEDED, true);
  setShared(view, 6, member);
  view.setUint32(42, member.offset, true);
  header.set(member.name, CENTRAL_HEADER.bytes);
  return header;
}

function endRecord(count: number, directoryBytes: number, directoryOffset: number): Uint8Array {
  const record = new Uint8Array(END_RECORD.bytes);
  const view = viewOf(record);
  view.setUint32(0, END_RECORD.signature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, directoryOffset, true);
  return record;
}

/** Deflated, unless that gains nothing or shrinks so far that a reader would take it for a bomb. */
function pack(content: Uint8Array, how: 'stored' | 'deflated', maxRatio: number): { readonly method: number; readonly packed: Uint8Array } {
  const deflated = how === 'deflated' ? deflateSync(content, { level: 6 }) : null;
  const isWorthIt = deflated !== null && deflated.length < content.length;
  const isModest = deflated !== null && (content.length < RATIO_FROM_BYTES || content.length <= deflated.length * maxRatio);
  return isWorthIt && isModest ? { method: METHOD.deflated, packed: deflated } : { method: METHOD.stored, packed: content };
}

/**
 * Writes a ZIP member by member, with fixed times and sizes in front, so that the same members give the same bytes and
 * any tool can read them. Names must be ASCII.
 */
export function createZipWriter(write: WriteChunk, maxRatio: number): ZipWriter {
  const members: WrittenMember[] = [];
  let offset = 0;
  const put = async (chunk: Uint8Array): Promise<void> => {
    offset += chunk.length;
    await write(chunk);
  };
  const add: ZipWriter['add'] = async (name, content, how) => {
    const { method, packed } = pack(content, how, maxRatio);
    const sizes = { packedBytes: packed.length, sizeBytes: content.length };
    const member = { name: new TextEncoder().encode(name), method, crc: crc32(content), ...sizes, offset };
    members.push(member);
    await put(localHeader(member));
    await put(packed);
  };
  const finish = async (): Promise<void> => {
    const start = offset;
    for (const member of members) await put(centralHeader(member));
    await put(endRecord(members.length, offset - start, start));
  };
  return { add, finish, sizeBytes: () => offset };
}
