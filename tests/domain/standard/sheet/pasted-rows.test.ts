import { describe, expect, it } from 'vitest';
import { guessColumns, type PastedFacts, pastedSheets } from '../../../../src/domain/standard/sheet/pasted-rows';
import { pastedSentence } from '../../../../src/i18n/sheet-sentence';
import { readSheetPack } from '../../../../src/packs/read-sheet-pack';

const FACTS: PastedFacts = {
  id: 'uji',
  version: '1.0.0',
  title: 'Instrumen uji',
  issuer: 'Dinas',
  status: 'derived',
  statusNote: 'Salinan 2026.',
  sourceTitle: 'Perda 1/2026',
  levels: ['Belum', 'Sudah'],
};

const read = (rows: readonly (readonly string[])[], facts: Partial<PastedFacts> = {}) =>
  readSheetPack(pastedSheets({ rows, columns: guessColumns(rows[0] ?? []), hasHeading: true }, { ...FACTS, ...facts }));

describe('pasted rows', () => {
  it('match usual headings, each meaning once', () => {
    expect(guessColumns(['No.', 'Komponen', 'Sub komponen', 'Indikator', 'Uraian', 'Skor 0', 'Nilai 2', 'Bobot', 'Dokumen', 'Pasal'])).toEqual([
      'code',
      'standard',
      'section',
      'question',
      'ignore',
      'level0',
      'level2',
      'weight',
      'evidence',
      'basis',
    ]);
  });

  it('take a row with one cell as the heading of those below, and a blank standard as the one above', async () => {
    const pack = await read([
      ['No', 'Standar', 'Pertanyaan', 'Bukti'],
      ['A. Pengelolaan', '', '', ''],
      ['1', 'Manajemen', 'Apakah ada visi?', 'Naskah visi'],
      ['2', '', 'Apakah ada misi?', ''],
      ['B. Sarana', '', '', ''],
      ['3', '', 'Apakah ada dapur?', ''],
    ]);
    expect(
      pack.ok && pack.value.standards.map(({ title, sections }) => [title, sections.map((section) => [section.title, section.criteria.map(({ id }) => id)])]),
    ).toEqual([
      [
        'Manajemen',
        [
          ['A. Pengelolaan', ['1', '2']],
          ['B. Sarana', ['3']],
        ],
      ],
    ]);
  });

  it('use levels of their own where they have them, else the common ones', async () => {
    const pack = await read([
      ['Pertanyaan', 'Tingkat 0', 'Tingkat 1', 'Tingkat 2'],
      ['Apakah ada visi?', 'Tidak', 'Ada', 'Disahkan'],
      ['Apakah ada misi?', '', '', ''],
    ]);
    expect(pack.ok && Object.values(pack.value.scales).map(({ levels }) => levels.map(({ label }) => label))).toEqual([
      ['Belum', 'Sudah'],
      ['Tidak', 'Ada', 'Disahkan'],
    ]);
  });

  it('are good practice without a source', async () => {
    const rows = [
      ['Pertanyaan', 'Bobot'],
      ['Apakah ada visi?', '2'],
    ];
    const confidenceOf = async (sourceTitle: string) => {
      const pack = await read(rows, { sourceTitle });
      return pack.ok && pack.value.standards[0]?.sections[0]?.criteria[0]?.confidence;
    };
    expect(await confidenceOf('')).toBe('likely');
    expect(await confidenceOf('Perda')).toBe('confirmed');
  });

  it('tell what is wrong by pasted row and by field of the form', async () => {
    const pack = await read(
      [
        ['No', 'Pertanyaan', 'Bobot'],
        ['1', 'Apakah ada visi?', 'dua'],
        ['2', '', '1'],
      ],
      { id: 'Kode Salah', issuer: '', levels: ['Satu'] },
    );
    expect(pack.ok ? [] : pack.problems.map((problem) => pastedSentence(problem).message)).toEqual([
      'Penyusun instrumen: belum diisi.',
      'Baris 2, kolom Bobot: "dua" bukan angka.',
      'Baris 3, kolom Pertanyaan: belum diisi.',
      'Kode paket: Kode ini tidak sah.',
      'Tingkat yang sama untuk semua butir: Isinya kurang; paling sedikit 2.',
    ]);
  });
});
