import { contextualForm, joiningOf, lamAlef } from './arabic-forms';

const ARABIC = /[\u0600-\u06FF]/;
/** Joiners have done their work once the letters are shaped. */
const JOINERS = /[\u200C\u200D]/g;

/**
 * Gives Arabic letters the form that their neighbours ask for, in reading order; everything else comes back as it is. `hasGlyph` says
 * whether a form can be drawn: where it cannot, the plain letter stays.
 */
export function shapeArabic(text: string, hasGlyph: (code: number) => boolean): string {
  if (!ARABIC.test(text)) return text.replace(JOINERS, '');
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  let shaped = '';
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    const before = joinsToFormer(codes, place);
    const alef = nextJoining(codes, place, 1);
    const ligature = lamAlef(code, codes[alef], before);
    if (ligature !== undefined && hasGlyph(ligature)) {
      // Marks between the two letters stay with the pair.
      shaped += String.fromCodePoint(ligature, ...codes.slice(place + 1, alef));
      place = alef;
      continue;
    }
    const form = contextualForm(code, before, joinsToNext(codes, place));
    shaped += String.fromCodePoint(hasGlyph(form) ? form : code);
  }
  return shaped.replace(JOINERS, '');
}

/** Place of the next character in a direction that takes part in joining, marks skipped. */
function nextJoining(codes: readonly number[], place: number, step: 1 | -1): number {
  let at = place + step;
  while (at >= 0 && at < codes.length && joiningOf(codes[at] ?? 0) === 'transparent') at += step;
  return at;
}

/** The letter before reaches forward: it joins on both sides. */
function joinsToFormer(codes: readonly number[], place: number): boolean {
  const former = codes[nextJoining(codes, place, -1)];
  const own = joiningOf(codes[place] ?? 0);
  return (own === 'both' || own === 'before') && former !== undefined && joiningOf(former) === 'both';
}

/** This letter reaches forward and the one after it takes it. */
function joinsToNext(codes: readonly number[], place: number): boolean {
  const next = codes[nextJoining(codes, place, 1)];
  if (joiningOf(codes[place] ?? 0) !== 'both' || next === undefined) return false;
  const joining = joiningOf(next);
  return joining === 'both' || joining === 'before';
}
