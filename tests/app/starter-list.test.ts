import { describe, expect, it } from 'vitest';
import { listStarters, searchStarters } from '../../src/app/starter-list';
import { starterFileName } from '../../src/app/starters';
import type { StarterIndex } from '../../src/domain/starter/starter-index';

const entry = (id: string, criteria: readonly string[]) => ({
  id,
  topic: 'surat' as const,
  title: `Judul ${id}`,
  summary: 'Ringkas.',
  audience: 'Pimpinan.',
  criteria: { p: criteria },
});
const index: StarterIndex = { format: 'siap-lks/starter-index@1', starters: [entry('satu', ['a']), entry('dua', ['b']), entry('tiga', ['c', 'a'])] };
const ids = (listed: ReturnType<typeof listStarters>): readonly string[] => listed.map(({ entry: { id } }) => id);

describe('sample documents as they are listed', () => {
  it('begin with those for the most pressing gap; those for none keep their place behind', () => {
    const listed = listStarters(index, { pack: 'p', criteria: ['c', 'a'] });
    expect(ids(listed)).toEqual(['tiga', 'satu', 'dua']);
    expect(listed.map(({ gaps }) => gaps)).toEqual([['c', 'a'], ['a'], []]);
  });

  it('keep the order of the list without an assessment, and with one of another pack', () => {
    expect(ids(listStarters(index, null))).toEqual(['satu', 'dua', 'tiga']);
    expect(ids(listStarters(index, { pack: 'lain', criteria: ['a'] }))).toEqual(['satu', 'dua', 'tiga']);
  });

  it('are searched by every word, in any case', () => {
    expect(ids(searchStarters(listStarters(index, null), 'DUA pimpinan'))).toEqual(['dua']);
    expect(searchStarters(listStarters(index, null), 'dua bendahara')).toEqual([]);
    expect(searchStarters(listStarters(index, null), '  ').length).toBe(3);
  });

  it('carry the institution in the name of the file', () => {
    expect(starterFileName('kode-etik', { name: 'LKSA Uji (contoh)' })).toBe('contoh-kode-etik-lksa-uji-contoh.docx');
    expect(starterFileName('kode-etik', null)).toBe('contoh-kode-etik.docx');
  });
});
