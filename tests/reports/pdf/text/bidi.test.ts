import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRightToLeft, mirrored, resolveBidi, visualOrder } from '../../../../src/reports/pdf/text/bidi';

/** Capitals stand for Arabic letters here, as in the Unicode annex. */
const toArabic = (text: string): string => text.replace(/[A-Z]/g, (letter) => String.fromCharCode(0x627 + letter.charCodeAt(0) - 65));
const toLatin = (text: string): string => text.replace(/[\u0627-\u0640]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x627 + 65));

function visual(text: string): string {
  const characters = [...toArabic(text)];
  const { levels } = resolveBidi(characters);
  return toLatin(
    visualOrder(levels)
      .map((place) => ((levels[place] ?? 0) % 2 === 1 ? mirrored(characters[place] ?? '') : characters[place]))
      .join(''),
  );
}

describe('bidirectional order', () => {
  it.each([
    ['panti', 'panti'],
    ['ABC', 'CBA'],
    ['panti ABC kota', 'panti CBA kota'],
    ['panti (ABC) kota', 'panti (CBA) kota'],
    ['ABC (panti) DEF', 'FED (panti) CBA'],
    ['panti ABC DEF kota', 'panti FED CBA kota'],
    ['ABC 12 DEF', 'FED 12 CBA'],
    ['ABC 45/2026 DEF', 'FED 45/2026 CBA'],
    ['no 12, ABC 34', 'no 12, 34 CBA'],
    ['ABC: panti, DEF', 'FED ,panti :CBA'],
    ['panti ABC, 100%', 'panti 100 ,CBA%'],
    ['ABC [x] (DEF)', '(FED) [x] CBA'],
    ['panti ABC.', 'panti CBA.'],
    ['ABC ', ' CBA'],
  ])('prints %s as %s', (text, expected) => {
    expect(visual(text)).toBe(expected);
  });

  it('is needed only where a text has letters from right to left', () => {
    expect(hasRightToLeft('Panti Asuhan (12)')).toBe(false);
    expect(hasRightToLeft('دار')).toBe(true);
  });

  it('loses no character and none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', 'C', ' ', '1', ',', '(', ')', '%', '-', '\u064e')), (letters) => {
        const characters = [...toArabic(letters.join(''))];
        const order = visualOrder(resolveBidi(characters).levels);
        expect([...order].sort((a, b) => a - b)).toEqual(characters.map((_, place) => place));
      }),
    );
  });
});
