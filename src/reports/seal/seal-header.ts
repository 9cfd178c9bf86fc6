/** Every age file starts with this line (age-encryption.org/v1). */
export const SEAL_MAGIC = 'age-encryption.org/v1';

/** Only so much is looked at: the header of a file for some twenty keys. */
export const HEADER_BYTES = 8192;

export type SealKind = 'passphrase' | 'identity';

/** Which key an age file asks for, from its first bytes; null: no age file, or no header that can be read. */
export function readSealKind(bytes: Uint8Array): SealKind | null {
  const header = Array.from(bytes.subarray(0, HEADER_BYTES), (byte) => String.fromCharCode(byte)).join('');
  if (!header.startsWith(`${SEAL_MAGIC}\n`)) return null;
  const stanza = /^-> (\S+)/m.exec(header)?.[1];
  if (stanza === undefined) return null;
  return stanza === 'scrypt' ? 'passphrase' : 'identity';
}
