import { describe, expect, it } from 'vitest';
import { shapeArabic } from '../../../../src/reports/pdf/text/shape-arabic';

const shape = (text: string): string => [...shapeArabic(text, () => true)].map((character) => (character.codePointAt(0) ?? 0).toString(16)).join(' ');

describe('shapeArabic', () => {
  it.each([
    ['ب', 'fe8f', 'isolated'],
    ['بب', 'fe91 fe90', 'initial and final'],
    ['ببب', 'fe91 fe92 fe90', 'medial'],
    ['دار', 'fea9 fe8d fead', 'letters that join to nothing after them'],
    ['نور', 'fee7 feee fead', 'a letter that joins only before'],
    ['لا', 'fefb', 'lam and alef as one'],
    ['بلا', 'fe91 fefc', 'lam and alef as one after a joining letter'],
    ['بالقرآن', 'fe91 fe8e fedf fed8 feae fe81 fee5', 'alef before lam stays two letters'],
    ['مُحَمَّد', 'fee3 64f fea4 64e fee4 64e 651 feaa', 'vowel signs do not break the joining (shadda after fatha in canonical order)'],
    ['پ چ', 'fb56 20 fb7a', 'letters of the second block'],
    ['ب a', 'fe8f 20 61', 'other scripts as they are'],
  ])('shapes %s', (text, expected) => {
    expect(shape(text.normalize('NFC'))).toBe(expected);
  });

  it('joins and parts where joiners ask for it, and prints none of them', () => {
    expect(shape('ب‍')).toBe('fe91');
    expect(shape('ب‌ب')).toBe('fe8f fe8f');
    expect(shapeArabic('a‍b', () => true)).toBe('ab');
  });

  it('keeps the plain letter where the font has no such form', () => {
    expect(shapeArabic('بب', () => false)).toBe('بب');
    expect(shapeArabic('لا', (code) => code < 0xfef0)).toBe('ﻟﺎ');
  });
});
