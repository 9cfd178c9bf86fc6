import Papa from 'papaparse';
import { fail, type Outcome, succeed } from '../../domain/problem';
import { type Cell, isCellDate, type SheetTable } from '../../domain/standard/sheet/sheet-table';
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEET_BYTES } from '../sheet-limits';
import { decodeCsv, type TextEncodingName } from './decode-text';

/** First cell of the line before each table: a CSV file has no sheets of its own. */
const SHEET_MARK = 'Lembar';

/** A spreadsheet that opens the file must not take text for a formula; the mark is taken off again when we read. */
const guard = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unguard = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (isCellDate(cell)) return cell.date;
  return typeof cell === 'string' ? guard(cell) : String(cell);
}

/** All sheets in one CSV file, UTF-8 with a mark (spreadsheets ask for it), each after a line `Lembar,<name>`. */
export function writeCsv(tables: readonly SheetTable[]): Uint8Array {
  const lines = tables.flatMap(({ name, rows }) => [[SHEET_MARK, name], ...rows.map((row) => row.map(csvCell))]);
  return new TextEncoder().encode(`\u{feff}${Papa.unparse(lines, { newline: '\r\n' })}\r\n`);
}

export interface CsvTables {
  readonly tables: readonly SheetTable[];
  readonly encoding: TextEncodingName;
}

/** The tables of a CSV file; comma, semicolon or tab between cells. Problems: `sheet/too-large`, `too-wide`, `csv-without-sheets`, `csv-quotes`. */
export function readCsv(bytes: Uint8Array): Outcome<CsvTables> {
  if (bytes.byteLength > MAX_SHEET_BYTES) return fail([{ code: 'sheet/too-large', pointer: '', data: { limitBytes: MAX_SHEET_BYTES } }]);
  const { text, encoding } = decodeCsv(bytes);
  const body = text.replace(/^\u{feff}/u, '');
  // The first mark shows it: guessing by the number of cells fails on tables of different widths.
  const [, delimiter = ','] = /^"?lembar"?([,;\t])/im.exec(body) ?? [];
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return fail([{ code: 'sheet/csv-quotes', pointer: '', data: { row: (broken.row ?? 0) + 1 } }]);
  if (data.length > MAX_ROWS * 6 || data.some((row) => row.length > MAX_COLUMNS))
    return fail([{ code: 'sheet/too-wide', pointer: '', data: { sheet: 'CSV', cell: '', rows: MAX_ROWS, columns: MAX_COLUMNS } }]);
  const tables = splitTables(data);
  return tables.length === 0 ? fail([{ code: 'sheet/csv-without-sheets', pointer: '', data: { mark: SHEET_MARK } }]) : succeed({ tables, encoding });
}

function splitTables(lines: readonly (readonly string[])[]): readonly SheetTable[] {
  const tables: { name: string; firstRow: number; rows: Cell[][] }[] = [];
  for (const [place, line] of lines.entries()) {
    const [first = '', name = '', ...rest] = line;
    if (first.trim().toLowerCase() === SHEET_MARK.toLowerCase() && name.trim() !== '' && rest.every((cell) => cell === ''))
      tables.push({ name: name.trim(), firstRow: place + 2, rows: [] });
    else tables.at(-1)?.rows.push(line.map((cell) => (cell === '' ? null : unguard(cell))));
  }
  return tables;
}

/** Rows copied from a spreadsheet or a table of a word processor: tabs between cells, quotes around cells with line breaks. */
export function readPasted(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\u{feff}/u, ''), { delimiter: text.includes('\t') ? '\t' : '', delimitersToGuess: ['\t', ';', ','] });
  return data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.map((cell) => cell.trim()));
}
