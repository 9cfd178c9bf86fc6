import { packToSheets } from '../../domain/standard/sheet/pack-to-sheets';
import { LAYOUT, PACK_ROWS, type SheetName, WORDS } from '../../domain/standard/sheet/sheet-layout';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { sheetNotes } from '../../i18n/messages/id/sheet-notes';
import type { SheetColumn, WorkbookSheet } from './workbook-sheet';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'paket/Isian': Object.values(PACK_ROWS),
  'sumber/Masih berlaku': Object.values(WORDS.inForce),
  'butir/Keyakinan': Object.values(WORDS.confidence),
  'butir/Usaha': ['1', '2', '3', '4', '5'],
  'bukti/Jenis': Object.values(WORDS.evidenceKind),
  'bukti/Wajib': Object.values(WORDS.yesNo),
  'bukti/Ada masa berlaku': Object.values(WORDS.yesNo),
};

const WIDE: readonly string[] = [
  'Isi',
  'Judul',
  'Ringkasan',
  'Uraian',
  'Pertanyaan',
  'Petunjuk',
  'Langkah pertama',
  'Dasar',
  'Catatan',
  'Judul standar',
  'Judul bagian',
];

function columnOf(sheet: string, heading: string): SheetColumn {
  const notes: Readonly<Record<string, string | undefined>> = sheetNotes[sheet as SheetName];
  const note = notes[heading];
  const choices = CHOICES[`${sheet}/${heading}`];
  return {
    width: WIDE.includes(heading) ? 48 : heading.startsWith('Tingkat') ? 32 : 20,
    ...(note === undefined ? {} : { note }),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** A pack as the sheets of a workbook, with drop-downs, notes and widths. */
export const packWorkbook = (pack: StandardPack): readonly WorkbookSheet[] =>
  packToSheets(pack).map((table) => ({ ...table, columns: LAYOUT[table.name as SheetName].map((heading) => columnOf(table.name, heading)) }));
