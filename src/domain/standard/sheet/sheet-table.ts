/** A date as spreadsheets keep it, apart from text: YYYY-MM-DD. */
export interface CellDate {
  readonly date: string;
}

/** One cell as it comes out of a spreadsheet; null: empty. Text cells are never formulas. */
export type Cell = string | number | boolean | CellDate | null;

/** One sheet of a workbook. Row 0 is what spreadsheets call row 1: the headings. */
export interface SheetTable {
  readonly name: string;
  /** Number of the row of headings where the user sees it; 1 unless given (a CSV file holds several tables). */
  readonly firstRow?: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a person looks: sheet, row as the spreadsheet counts it (from 1), heading; null: the whole row or sheet. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
}

export const isCellDate = (cell: Cell): cell is CellDate => typeof cell === 'object' && cell !== null;
export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
