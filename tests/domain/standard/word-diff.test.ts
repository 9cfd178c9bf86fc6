import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/domain/standard/word-diff';

const say = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{${text}}` : `[${text}]`))
    .join('');

describe('comparing two texts word by word', () => {
  it.each([
    ['Ada bagan tertulis.', 'Ada bagan tertulis.', 'Ada bagan tertulis.'],
    ['Ada bagan tertulis.', 'Ada bagan yang tertulis.', 'Ada bagan{ yang} tertulis.'],
    ['Ada izin?', 'Ada izin yang berlaku?', 'Ada izin{ yang berlaku}?'],
    ['Ada bagan lama.', 'Ada SK baru.', 'Ada[ bagan lama]{ SK baru}.'],
    ['Belum ada. Hanya lisan.', 'Belum ada', 'Belum ada[. Hanya lisan.]'],
    ['3,5 m²', '4,5 m²', '[3]{4},5 m²'],
    ['', 'Baru.', '{Baru.}'],
    ['Lama.', '', '[Lama.]'],
    ['a b c', 'c a b', '{c} a b[ c]'],
    [' a\n  b ', 'a b', 'a b'],
    ['', '', ''],
  ])('%j to %j', (before, after, expected) => {
    expect(say(before, after)).toBe(expected);
  });

  it('loses and makes up no word', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'é', '.', '4'), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const without = (kind: string): string =>
          diffWords(before, after)
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('')
            .replaceAll(' ', '');
        expect([without('added'), without('removed')]).toEqual([before.replaceAll(' ', ''), after.replaceAll(' ', '')]);
      }),
    );
  });

  it('stays quick with very long texts', () => {
    const long = (word: string): string => Array.from({ length: 5000 }, (_, place) => `${word}${place}`).join(' ');
    expect(diffWords(`sama ${long('a')}`, `sama ${long('b')}`).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  });
});
