/** Without letters and digits that look alike on paper or are misheard: 0/o, 1/l/i. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** Shorter ones of the user's own could be guessed by trying. */
export const MIN_PASSPHRASE_LENGTH = 12;

export const isStrongPassphrase = (text: string): boolean => [...text.trim()].length >= MIN_PASSPHRASE_LENGTH && new Set(text.trim()).size >= 5;

/**
 * A passphrase such as `k7mq-3xwd-9hpr-vt4c`: 16 characters of 31, some 79 bits. `randomBytes` fills what it is given; bytes that would favour
 * some letters are drawn again.
 */
export function makePassphrase(randomBytes: (target: Uint8Array) => void): string {
  const fair = 256 - (256 % ALPHABET.length);
  const letters: string[] = [];
  const drawn = new Uint8Array(64);
  while (letters.length < GROUPS * GROUP_LENGTH) {
    randomBytes(drawn);
    for (const byte of drawn) if (byte < fair && letters.length < GROUPS * GROUP_LENGTH) letters.push(ALPHABET[byte % ALPHABET.length] ?? '');
  }
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join('')).join('-');
}
