import type { Outcome } from '../domain/problem';
import type { SheetTable } from '../domain/standard/sheet/sheet-table';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import type { CsvTables } from '../reports/csv/sheet-csv';
import type { WorkbookSheet } from '../reports/xlsx/workbook-sheet';

/** Shared by the worker and its bridge: what goes in and what comes back. */
export type SheetRequest =
  | { readonly kind: 'readXlsx'; readonly bytes: Uint8Array }
  | { readonly kind: 'readCsv'; readonly bytes: Uint8Array }
  | { readonly kind: 'readPasted'; readonly text: string }
  | { readonly kind: 'writeXlsx'; readonly pack: StandardPack }
  | { readonly kind: 'writeSheets'; readonly sheets: readonly WorkbookSheet[] };

export interface SheetAnswers {
  readonly readXlsx: Outcome<readonly SheetTable[]>;
  readonly readCsv: Outcome<CsvTables>;
  readonly readPasted: readonly (readonly string[])[];
  readonly writeXlsx: Uint8Array;
  readonly writeSheets: Uint8Array;
}

export type SheetReply = { readonly ok: true; readonly answer: SheetAnswers[keyof SheetAnswers] } | { readonly ok: false; readonly detail: string };
