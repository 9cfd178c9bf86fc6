import { describe, expect, it } from 'vitest';
import { packToSheets } from '../../../../src/domain/standard/sheet/pack-to-sheets';
import { LAYOUT, type SheetName } from '../../../../src/domain/standard/sheet/sheet-layout';
import type { Cell, SheetTable } from '../../../../src/domain/standard/sheet/sheet-table';
import { sheetTemplate } from '../../../../src/i18n/messages/id/sheet-template';
import { sheetSentence } from '../../../../src/i18n/sheet-sentence';
import { readSheetPack } from '../../../../src/packs/read-sheet-pack';

type Change = readonly [sheet: SheetName, row: number, heading: string, cell: Cell];

/** The template with some cells changed; rows count as in a spreadsheet. */
function changed(...changes: readonly Change[]): readonly SheetTable[] {
  return packToSheets(sheetTemplate).map((table) => {
    const rows = table.rows.map((row) => [...row]);
    for (const [sheet, row, heading, cell] of changes) {
      const cells = rows[row - 1];
      if (sheet === table.name && cells !== undefined) cells[(LAYOUT[sheet] as readonly string[]).indexOf(heading)] = cell;
    }
    return { ...table, rows };
  });
}

async function sentences(tables: readonly SheetTable[]): Promise<readonly string[]> {
  const pack = await readSheetPack(tables);
  return pack.ok ? [] : pack.problems.map((problem) => sheetSentence(problem).message);
}

describe('sheets with errors', () => {
  it('are fine without any', async () => {
    expect(await sentences(changed())).toEqual([]);
  });

  it.each<[Change, string]>([
    [['butir', 2, 'Bobot', 'dua'], 'Lembar butir, baris 2, kolom Bobot: "dua" bukan angka.'],
    [['butir', 2, 'Bobot', 0], 'Lembar butir, baris 2, kolom Bobot: Angka ini harus lebih besar dari 0.'],
    [['butir', 2, 'Kode', { date: '2026-02-01' }], 'Lembar butir, baris 2, kolom Kode: isinya diubah aplikasi lembar kerja menjadi tanggal (2026-02-01).'],
    [['butir', 2, 'Keyakinan', 'mungkin'], 'Lembar butir, baris 2, kolom Keyakinan: "mungkin" bukan pilihan yang dikenal.'],
    [
      ['butir', 3, 'Kritis mulai', 7],
      'Lembar butir, baris 3, kolom Kritis mulai: Batas kritis butir "sar-luas-kamar" menunjuk tingkat 7 yang tidak ada pada skala "sar-luas-kamar".',
    ],
    [['butir', 3, 'Berlaku bila', 'a > 0 dan b > 0 atau c > 0'], 'Lembar butir, baris 3, kolom Berlaku bila: syarat ini mencampur "dan" dengan "atau".'],
    [['butir', 3, 'Berlaku bila', 'children-living-in >'], 'Lembar butir, baris 3, kolom Berlaku bila: syaratnya belum selesai.'],
    [['butir', 3, 'Berlaku bila', 'anak-x > 0'], 'Lembar butir, baris 3, kolom Berlaku bila: Angka profil "anak-x" tidak ada.'],
    [['butir', 3, 'Ukuran', 'bedroom-area: sekitar 3'], 'Lembar butir, baris 3, kolom Ukuran: rentang "sekitar 3" tidak dapat dibaca.'],
    [['butir', 2, 'Dasar', 'lain: Bab I'], 'Lembar butir, baris 2, kolom Dasar: Butir "man-struktur-organisasi" merujuk sumber "lain" yang tidak ada.'],
    [
      ['butir', 2, 'Setelah butir', 'tiada'],
      'Lembar butir, baris 2, kolom Setelah butir: Butir "man-struktur-organisasi" mendahulukan butir "tiada" yang tidak ada.',
    ],
    [['butir', 2, 'Tingkat 1', '\nhanya uraian'], 'Lembar butir, baris 2, kolom Tingkat 1: Isinya tidak boleh kosong.'],
    [['butir', 2, 'Pertanyaan', 'Apakah <b>ada</b>?'], 'Lembar butir, baris 2, kolom Pertanyaan: Teks ini memuat kode HTML.'],
    [['butir', 2, 'Berlaku bila', '{"field":'], 'Lembar butir, baris 2, kolom Berlaku bila: isinya diawali kurung, tetapi bukan JSON yang sah.'],
    [['bukti', 2, 'Kode butir', 'tiada'], 'Lembar bukti, baris 2, kolom Kode butir: butir "tiada" tidak ada di lembar butir.'],
    [['bukti', 2, 'Wajib', 'kadang'], 'Lembar bukti, baris 2, kolom Wajib: "kadang" bukan pilihan yang dikenal.'],
    [['sumber', 2, 'Diperiksa pada', 'kemarin'], 'Lembar sumber, baris 2, kolom Diperiksa pada: "kemarin" bukan tanggal.'],
    [['paket', 2, 'Isi', 'Kode Salah'], 'Lembar paket, baris 2, kolom Isi: Kode ini tidak sah.'],
    [['paket', 3, 'Isi', '1'], 'Lembar paket, baris 3, kolom Isi: Nomor versi ini tidak sah.'],
    [['paket', 9, 'Isi', 'anak, sekolah'], 'Lembar paket, baris 9, kolom Isi: Isinya bukan pilihan yang dikenal.'],
  ])('tell the place of %j', async (change, sentence) => {
    expect(await sentences(changed(change))).toContain(sentence);
  });

  it('are told all at once, of every kind', async () => {
    const found = await sentences(
      changed(
        ['butir', 2, 'Bobot', 'dua'],
        ['butir', 3, 'Kode', 'kode salah'],
        ['butir', 2, 'Dasar', 'lain'],
        ['bukti', 2, 'Judul', null],
        ['standar', 2, 'Bobot', -1],
      ),
    );
    expect(found).toEqual([
      'Lembar bukti, baris 2, kolom Judul: belum diisi.',
      'Lembar butir, baris 2, kolom Bobot: "dua" bukan angka.',
      'Lembar bukti, baris 3, kolom Kode butir: butir "sar-luas-kamar" tidak ada di lembar butir.',
      'Lembar standar, baris 2, kolom Bobot: Angka ini harus lebih besar dari 0.',
      'Lembar butir, baris 3, kolom Kode: Kode ini tidak sah.',
      'Lembar butir, baris 2, kolom Dasar: Butir "man-struktur-organisasi" merujuk sumber "lain" yang tidak ada.',
    ]);
  });

  it('tell a sheet that is missing, empty or has other headings', async () => {
    const tables = changed();
    expect(await sentences(tables.filter(({ name }) => name !== 'standar'))).toContain('Lembar standar: lembar ini tidak ada.');
    expect(await sentences(tables.map((table) => (table.name === 'butir' ? { ...table, rows: table.rows.slice(0, 1) } : table)))).toContain(
      'Lembar butir: lembar ini belum berisi satu baris pun.',
    );
    const renamed = changed(['butir', 1, 'Pertanyaan', 'Soal']);
    expect(await sentences(renamed)).toEqual(
      expect.arrayContaining(['Lembar butir, baris 1: judul kolom "Soal" tidak dikenal.', 'Lembar butir, baris 1: kolom "Pertanyaan" tidak ada.']),
    );
    expect(await sentences([])).toContain('Lembar paket: lembar ini tidak ada.');
  });

  it('survive cells that hold JSON of any shape', async () => {
    for (const json of ['{}', '[]', '{"all":1}', '{"__proto__":{"a":1}}', '{"numerator":"x"}', '[1]', '[null]', '{"bands":null}'])
      for (const heading of ['Berlaku bila', 'Ukuran', 'Dasar', 'Setelah butir', 'Sama dengan', 'Label'])
        expect((await sentences(changed(['butir', 2, heading, json])))[0] ?? '').toMatch(/^(|Lembar butir, baris 2, kolom .*)$/);
  });

  it('take columns in any order, headings in any case, numbers typed as text, and spaces around codes', async () => {
    const tables = changed(['butir', 2, 'Kode', ' man-struktur-organisasi '], ['butir', 2, 'Bobot', '1,5']).map((table) => ({
      name: table.name.toUpperCase(),
      rows: table.rows.map((row, place) => [...(place === 0 ? row.map((cell) => ` ${String(cell).toUpperCase()} `) : row)].reverse()),
    }));
    const pack = await readSheetPack(tables);
    expect(pack.ok && pack.value.standards[0]?.sections[0]?.criteria[0]).toMatchObject({ id: 'man-struktur-organisasi', weight: 1.5 });
  });
});
