import { type Problem, pointerTo } from '../../problem';
import { type Heading, LAYOUT, NEEDED, SHEET_NAMES, type SheetName } from './sheet-layout';
import { type Cell, isBlank, type SheetPlace, type SheetTable } from './sheet-table';

/** A problem's pointer on this road is its place on the sheets: `/butir/12/Tingkat 2`; rows count from 1 as spreadsheets do. */
export const sheetPointer = (sheet: string, row?: number, column?: string): string =>
  pointerTo(sheet, ...(row === undefined ? [] : [row]), ...(row === undefined || column === undefined ? [] : [column]));

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** The other way round, for sentences; null: the pointer names no sheet. */
export function placeOfPointer(pointer: string): SheetPlace | null {
  const [, sheet = '', row, column] = pointer.split('/').map(unescaped);
  if (!Object.hasOwn(LAYOUT, sheet)) return null;
  return { sheet, row: row === undefined ? null : Number(row), column: column ?? null };
}

/** One row that is not blank, with its number on the sheet. */
export interface SheetRow<S extends SheetName> {
  readonly sheet: S;
  readonly number: number;
  readonly cell: (heading: Heading<S>) => Cell;
}

const nameKey = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
const cellName = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/** The rows of one sheet below its headings, in their order. A sheet that is absent, empty or has other headings is told in `problems`. */
export function openSheet<S extends SheetName>(tables: readonly SheetTable[], name: S, problems: Problem[]): readonly SheetRow<S>[] {
  const table = tables.find((candidate) => nameKey(candidate.name) === name);
  // What these two hold may stand elsewhere, or nowhere.
  const isOptional = name === 'skala' || name === 'bukti';
  if (table === undefined) {
    if (!isOptional) problems.push({ code: 'sheet/missing-sheet', pointer: sheetPointer(name), data: { sheet: name, sheets: SHEET_NAMES.join(', ') } });
    return [];
  }
  const { firstRow = 1 } = table;
  const columns = findColumns(name, table, problems);
  const rows = table.rows.slice(1).flatMap((cells, place) => {
    if (cells.every(isBlank)) return [];
    return [{ sheet: name, number: firstRow + place + 1, cell: (heading: Heading<S>) => cells[columns.get(heading) ?? -1] ?? null }];
  });
  if (rows.length === 0 && !isOptional && columns.size > 0) problems.push({ code: 'sheet/empty-sheet', pointer: sheetPointer(name), data: { sheet: name } });
  return rows;
}

function findColumns<S extends SheetName>(name: S, { rows: [headings = []], firstRow = 1 }: SheetTable, problems: Problem[]): ReadonlyMap<Heading<S>, number> {
  const known: readonly Heading<S>[] = LAYOUT[name];
  const columns = new Map<Heading<S>, number>();
  for (const [place, cell] of headings.entries()) {
    if (isBlank(cell)) continue;
    const heading = known.find((candidate) => nameKey(candidate) === nameKey(cellName(cell)));
    if (heading === undefined)
      problems.push({
        code: 'sheet/unknown-heading',
        pointer: sheetPointer(name, firstRow),
        data: { heading: cellName(cell) || place + 1, headings: known.join(', ') },
      });
    else if (columns.has(heading)) problems.push({ code: 'sheet/heading-twice', pointer: sheetPointer(name, firstRow, heading), data: { heading } });
    else columns.set(heading, place);
  }
  const needed: readonly string[] = NEEDED[name];
  for (const heading of needed.filter((candidate) => ![...columns.keys()].some((found) => found === candidate)))
    problems.push({ code: 'sheet/missing-heading', pointer: sheetPointer(name, firstRow), data: { heading } });
  return columns;
}
