import { sha256Hex } from '../../domain/sha256';

/** Lower-case hex SHA-256 of bytes. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** By WebCrypto; a page on plain http has none, there by our own (slower, same result). */
export const sha256: Sha256 = async (bytes) => {
  const { subtle } = globalThis.crypto ?? {};
  if (subtle === undefined) return sha256Hex(bytes);
  // A copy where the bytes are shared memory, which WebCrypto does not take.
  const digest = await subtle.digest('SHA-256', bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
