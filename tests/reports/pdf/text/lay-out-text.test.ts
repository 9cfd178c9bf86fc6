import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, layOutText, plain } from '../../../../src/reports/pdf/text/lay-out-text';
import type { TextLine } from '../../../../src/reports/pdf/text/text-line';
import { shippedFaces } from '../../../support/report/fonts';

const faces = shippedFaces();
const textOf = ({ runs }: TextLine): string => runs.map(({ text }) => text).join('');
const linesOf = (text: string, width = 120): string[] => layOutText(faces, text, 10, width).map(textOf);

describe('layOutText', () => {
  it('breaks at spaces and keeps line breaks of the text', () => {
    expect(linesOf('satu dua tiga empat lima enam tujuh delapan')).toEqual(['satu dua tiga empat lima', 'enam tujuh delapan']);
    expect(linesOf('satu\n\ndua')).toEqual(['satu', '', 'dua']);
    expect(linesOf('')).toEqual(['']);
  });

  it('breaks after a hyphen between letters, not in a number or a lone dash', () => {
    expect(linesOf('pengasuhan anak-anak lembaga', 84)).toEqual(['pengasuhan anak-', 'anak lembaga']);
    expect(linesOf('aaaaaaaaaaa 2026-11-24', 84)).toEqual(['aaaaaaaaaaa', '2026-11-24']);
  });

  it('breaks a word that is longer than a line, an address at its seams', () => {
    expect(linesOf('https://contoh.example/panduan/akreditasi/berkas.pdf', 100)).toEqual(['https://contoh.', 'example/panduan/', 'akreditasi/berkas.pdf']);
    expect(linesOf('x'.repeat(400), 100).join('')).toBe('x'.repeat(400));
  });

  it('never makes a line wider than asked, and loses nothing but spaces at the breaks', () => {
    const words = fc.array(fc.constantFrom('panti', 'a', 'دار', 'x'.repeat(60), '12/3', '-', '(', '–', 'é'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 300 }), (parts, width) => {
        const lines = layOutText(faces, parts.join(' '), 10, width);
        for (const line of lines) expect(line.width <= width + 1e-6 || [...textOf(line)].length === 1).toBe(true);
        const letters = (text: string): number => [...text.replaceAll(' ', '')].length;
        expect(lines.reduce((sum, line) => sum + letters(textOf(line)), 0)).toBe(letters(parts.join('')));
      }),
      { numRuns: 60 },
    );
  });

  it('puts each weight and script in its own face', () => {
    const [line] = layOutText(faces, [bold('Nama: '), plain('Panti دار')], 10, 500);
    expect(line?.runs.map(({ face }) => face)).toEqual(['bold', 'regular', 'fallback']);
    expect(line?.runs[2]?.text).toBe('ﺭﺍﺩ');
  });

  it('tells that a paragraph runs from right to left', () => {
    expect(layOutText(faces, 'دار (Panti)', 10, 500)[0]?.isRightToLeft).toBe(true);
    expect(layOutText(faces, 'Panti (دار)', 10, 500)[0]?.isRightToLeft).toBe(false);
  });

  it('lifts vowel signs over their letter, a second one over the first', () => {
    // Meem with shadda and fatha: the shadda is nearer to the letter, in whichever order they were typed.
    for (const typed of ['\u0645\u0651\u064e', '\u0645\u064e\u0651']) {
      const rise = new Map(layOutText(faces, typed, 10, 500)[0]?.runs.map((run) => [run.text, run.rise]));
      expect(rise.get('\u0651')).toBe(0);
      expect(rise.get('\u064e')).toBeGreaterThan(0);
    }
  });

  it('prints a visible mark for a character that no font has, one for each', () => {
    expect(linesOf('a😀b漢')).toEqual(['a\ufffdb\ufffd']);
  });

  it('drops what has no ink and composes accents', () => {
    expect(linesOf('so\u00adft ze\u200bro\u202e a\u0301 \u{E0041}x\u0000')).toEqual(['soft zero á x']);
  });
});
