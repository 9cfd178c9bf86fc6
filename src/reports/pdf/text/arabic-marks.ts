/** How far a vowel sign is moved from where the font would put it, in em. The fonts carry no placement tables. */
export interface MarkShift {
  readonly right: number;
  readonly up: number;
}

/** The signs of the fallback font are drawn around this place, in em from the left end of their letter. */
const SIGN_CENTRE = 0.25;
/** Height of one sign, and how much higher the tall letters reach than the others. */
const SIGN_HEIGHT = 0.22;
const TALL_HEIGHT = 0.19;

/** Alef, lam, lam-alef, kaf and tah in all their forms. */
const TALL: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfb51],
  [0xfb8e, 0xfb95],
  [0xfe81, 0xfe88],
  [0xfe8d, 0xfe8e],
  [0xfec1, 0xfec8],
  [0xfed9, 0xfee0],
  [0xfef5, 0xfefc],
];
const SHADDA = 0x651;
const BELOW: ReadonlySet<number> = new Set([0x64d, 0x650, 0x655, 0x656, 0x65c]);

const isTall = (code: number): boolean => TALL.some(([from, to]) => code >= from && code <= to);

/** True for the vowel signs that sit above or below an Arabic letter. */
export const isArabicSign = (code: number): boolean => (code >= 0x64b && code <= 0x65f) || code === 0x670;

/**
 * Centres a sign over its letter and lifts it over tall letters, and over a shadda, which is always nearest to the letter.
 * `others` are the other signs of the same letter; `letterWidth` is in em.
 */
export function shiftOfSign(sign: number, others: readonly number[], letter: number, letterWidth: number): MarkShift {
  const right = letterWidth / 2 - SIGN_CENTRE;
  if (BELOW.has(sign)) return { right, up: 0 };
  return { right, up: (others.includes(SHADDA) ? SIGN_HEIGHT : 0) + (isTall(letter) ? TALL_HEIGHT : 0) };
}
