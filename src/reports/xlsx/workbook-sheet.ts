import type { SheetTable } from '../../domain/standard/sheet/sheet-table';

/** How a column looks and what it says to the one who fills it in. */
export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** Shown beside a chosen cell of the column; at most 255 characters. */
  readonly note?: string;
  /** Offered as a drop-down; another word can still be typed, and is told when the sheet is read. */
  readonly choices?: readonly string[];
  /** How its numbers are shown, as spreadsheets write it: `0.00`. */
  readonly numberFormat?: string;
}

/** A sheet to be written: its table, and one entry of `columns` for each of its headings. */
export interface WorkbookSheet extends SheetTable {
  readonly columns: readonly SheetColumn[];
  /** Place of the row of headings, 0 unless given; only that of the first row stays in sight. Above it stand facts, their names in bold. */
  readonly headRow?: number;
  /** Columns that stay in sight beside the fixed row of headings. */
  readonly stickyColumns?: number;
  /** The headings filter their columns. */
  readonly hasFilter?: boolean;
}
