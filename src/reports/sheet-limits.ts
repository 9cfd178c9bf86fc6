/** What a spreadsheet or CSV file may hold at most. 5 MiB: a workbook of 2,000 criteria has less than 1. */
export const MAX_SHEET_BYTES = 5 * 1024 * 1024;
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 200;
