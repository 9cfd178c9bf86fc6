import { Inflate } from 'fflate';
import { fail, type Outcome, succeed } from '../../domain/problem';
import { crc32 } from './crc32';
import { packedData, type ZipEntry } from './zip-directory';
import { METHOD } from './zip-format';

/** Deflate grows at most about a thousandfold, so one step never makes more than some 4 MB before it is looked at. */
const STEP_BYTES = 4096;

class TooLong extends Error {}

/** Inflates into exactly `sizeBytes`; null when it ends earlier or is no deflate data. Stops as soon as there is more. */
function inflateExactly(packed: Uint8Array, sizeBytes: number): Uint8Array | null {
  const out = new Uint8Array(sizeBytes);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > sizeBytes) throw new TooLong();
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES) inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  return length === sizeBytes ? out : null;
}

function contentOf(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === METHOD.stored) return packed.length === entry.sizeBytes ? packed : null;
  try {
    return inflateExactly(packed, entry.sizeBytes);
  } catch (error) {
    // fflate throws plain errors for damaged data; both mean that the directory and the data disagree.
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * The content of a member, never more than the directory claims. A stored member is a window on the file itself.
 * Fails with `bundle/damaged` (headers disagree, wrong checksum) or `bundle/wrong-size` (the directory lies).
 */
export function inflateMember(bytes: Uint8Array, entry: ZipEntry): Outcome<Uint8Array> {
  const problem = (code: string) => fail<Uint8Array>([{ code, pointer: '', data: { path: entry.name } }]);
  const packed = packedData(bytes, entry);
  if (packed === null) return problem('bundle/damaged');
  const content = contentOf(packed, entry);
  if (content === null) return problem('bundle/wrong-size');
  return crc32(content) === entry.crc ? succeed(content) : problem('bundle/damaged');
}
