import { isSameValue } from '../domain/bundle/plain-value';
import type { Problem } from '../domain/problem';
import { type PastedFacts, type PastedTable, pastedSheets } from '../domain/standard/sheet/pasted-rows';
import type { SheetTable } from '../domain/standard/sheet/sheet-table';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { readSheetPack } from '../packs/read-sheet-pack';
import { MAX_SHEET_BYTES } from '../reports/sheet-limits';
import { askSheetWorker } from '../workers/sheet-bridge';
import { SHEET_TYPE } from './file-types';
import type { PackLibrary } from './pack-library';
import { codeOf } from './save-queue';

/** A pack read from sheets and not saved yet, or what is wrong with them. */
export type SheetResult =
  | { readonly kind: 'ready'; readonly pack: StandardPack /** Letters may be wrong: the encoding was a guess. */; readonly isGuessed: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export { SHEET_TYPE };
export const SHEET_ACCEPT = `.xlsx,.csv,.tsv,.txt,text/csv,${SHEET_TYPE}`;

const refused = (problems: readonly Problem[]): SheetResult => ({ kind: 'refused', problems });

async function toPack(tables: readonly SheetTable[], isGuessed = false): Promise<SheetResult> {
  const pack = await readSheetPack(tables);
  return pack.ok ? { kind: 'ready', pack: pack.value, isGuessed } : refused(pack.problems);
}

/** An XLSX or CSV file as a pack; by its ending, for phones give no reliable type. Nothing is saved. */
export async function readSheetFile(file: File): Promise<SheetResult> {
  // Looked at before the bytes are: a video chosen by mistake must not fill a phone's memory.
  if (file.size > MAX_SHEET_BYTES) return refused([{ code: 'sheet/too-large', pointer: '', data: { limitBytes: MAX_SHEET_BYTES } }]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(csv|tsv|txt)$/i.test(file.name)) {
    const csv = await askSheetWorker<'readCsv'>({ kind: 'readCsv', bytes });
    return csv.ok ? toPack(csv.value.tables, csv.value.encoding === 'windows-1252') : refused(csv.problems);
  }
  const tables = await askSheetWorker<'readXlsx'>({ kind: 'readXlsx', bytes });
  return tables.ok ? toPack(tables.value) : refused(tables.problems);
}

/** Rows and cells of pasted text; none where there is no table in it. */
export const readPastedText = (text: string): Promise<readonly (readonly string[])[]> => askSheetWorker<'readPasted'>({ kind: 'readPasted', text });

export async function readPastedPack(table: PastedTable, facts: PastedFacts): Promise<SheetResult> {
  if (table.rows.length === 0) return refused([{ code: 'sheet/nothing-pasted', pointer: '' }]);
  if (!table.columns.includes('question')) return refused([{ code: 'sheet/no-question-column', pointer: '' }]);
  return toPack(pastedSheets(table, facts));
}

/** The bytes of a pack as a workbook with drop-downs and notes. */
export const writePackWorkbook = (pack: StandardPack): Promise<Uint8Array> => askSheetWorker<'writeXlsx'>({ kind: 'writeXlsx', pack });

export const workbookName = ({ id, version }: StandardPack): string => `${id}-${version}.xlsx`;

/** Keeps the pack in the library. null: done; else what stands in the way. One id and version is one text for ever, shipped packs included. */
export async function saveSheetPack(packs: PackLibrary, pack: StandardPack): Promise<Problem | null> {
  try {
    const held = await packs.load(pack.id, pack.version);
    if (held !== null && !isSameValue(held.pack, pack)) return { code: 'storage/pack-differs', pointer: '' };
    await packs.keep(pack);
    return null;
  } catch (error) {
    return { code: codeOf(error), pointer: '' };
  }
}
