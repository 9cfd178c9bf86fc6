/**
 * SHA-256 (FIPS 180-4), for where the platform offers none: a page opened over plain http in an office network has no
 * WebCrypto. It names and checks content; it protects no secret.
 */

const BLOCK_BYTES = 64;

/** FIPS 180-4, 4.2.2. */
const ROUND_CONSTANTS = new Uint32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
  0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
  0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
  0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
  0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** FIPS 180-4, 5.3.3. */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Every place asked for is inside; the fallback only satisfies the compiler. */
const wordAt = (words: Uint32Array, place: number): number => words[place] ?? 0;

/** FIPS 180-4, 6.2.2, step 1. */
function expandBlock(view: DataView, offset: number, words: Uint32Array): void {
  for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(offset + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const late = wordAt(words, t - 2);
    const early = wordAt(words, t - 15);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    words[t] = sigma1 + wordAt(words, t - 7) + sigma0 + wordAt(words, t - 16);
  }
}

/** FIPS 180-4, 6.2.2, steps 2 to 4. */
function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + wordAt(ROUND_CONSTANTS, t) + wordAt(words, t)) | 0;
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => {
    state[place] = wordAt(state, place) + word;
  });
}

/** The end of the message: what does not fill a block, the bit 1, zeros, and the length in bits. FIPS 180-4, 5.1.1. */
function paddedTail(bytes: Uint8Array): Uint8Array {
  const rest = bytes.subarray(bytes.length - (bytes.length % BLOCK_BYTES));
  const tail = new Uint8Array(rest.length + 9 <= BLOCK_BYTES ? BLOCK_BYTES : 2 * BLOCK_BYTES);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  return tail;
}

/** The SHA-256 of the bytes as 64 lower-case hex digits. */
export function sha256Hex(bytes: Uint8Array): string {
  const state = new Uint32Array(START);
  const words = new Uint32Array(64);
  for (const part of [bytes.subarray(0, bytes.length - (bytes.length % BLOCK_BYTES)), paddedTail(bytes)]) {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    for (let offset = 0; offset < part.length; offset += BLOCK_BYTES) {
      expandBlock(view, offset, words);
      compress(state, words);
    }
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** Text as UTF-8; the language itself offers no encoder. Throws URIError for half a surrogate pair. */
function utf8Bytes(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes = new Uint8Array(escaped.length);
  let length = 0;
  for (let place = 0; place < escaped.length; place += 1) {
    const isEscape = escaped[place] === '%';
    bytes[length] = isEscape ? Number.parseInt(escaped.slice(place + 1, place + 3), 16) : escaped.charCodeAt(place);
    length += 1;
    if (isEscape) place += 2;
  }
  return bytes.subarray(0, length);
}

/** The SHA-256 of the UTF-8 form of a text. */
export const sha256OfText = (text: string): string => sha256Hex(utf8Bytes(text));
