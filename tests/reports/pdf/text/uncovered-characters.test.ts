import { describe, expect, it } from 'vitest';
import { readTrueType } from '../../../../src/reports/pdf/font/true-type';
import { FONT_COVERAGE } from '../../../../src/reports/pdf/font-coverage';
import { findUncoveredCharacters } from '../../../../src/reports/pdf/text/uncovered-characters';
import { shippedFonts } from '../../../support/report/fonts';
import { sampleInstitution } from '../../../support/report/sample-assessment';
import { sampleReport } from '../../../support/report/sample-report';

const named = (name: string) => findUncoveredCharacters(sampleReport({ institution: sampleInstitution({ name }) }));

describe('findUncoveredCharacters', () => {
  it('needs no fallback for Indonesian texts with names in Latin letters', () => {
    expect(named('Panti “Ḥasanah” – Łódź, 4,5 m² ≥ 3')).toEqual({ needsFallback: false, missing: [] });
  });

  it('needs the fallback for Arabic, and nothing is missing', () => {
    expect(named('Panti دار السلام')).toEqual({ needsFallback: true, missing: [] });
  });

  it('names what no font has, each character once', () => {
    expect(named('Panti 😀 漢字 😀')).toEqual({ needsFallback: true, missing: ['😀', '漢', '字'] });
  });

  it('names no invisible characters', () => {
    expect(named('Panti\u200b \ufeffNurul\u200d \u{1F468}\u200d\u{1F469}').missing).toEqual(['👨', '👩']);
  });
});

describe('the coverage table', () => {
  const fonts = shippedFonts();
  it.each(['regular', 'bold', 'fallback'] as const)('says of the %s face what the shipped file has', (face) => {
    const bytes = fonts[face];
    if (bytes === undefined) throw new Error('font missing');
    const metrics = readTrueType(bytes);
    const listed = new Set(
      FONT_COVERAGE[face].split(' ').flatMap((range) => {
        const [from = '0', to = from] = range.split('-');
        return Array.from({ length: Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1 }, (_, place) => Number.parseInt(from, 16) + place);
      }),
    );
    const differing = Array.from({ length: 0xffff }, (_, code) => code).filter((code) => metrics.has(code) !== listed.has(code));
    expect(differing).toEqual([]);
  });

  it('refuses what is no font', () => {
    expect(() => readTrueType(new Uint8Array(40))).toThrow(RangeError);
    expect(() => readTrueType(new Uint8Array(3))).toThrow(RangeError);
  });
});
