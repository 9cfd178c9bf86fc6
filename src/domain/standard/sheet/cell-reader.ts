import { isCalendarDate } from '../../calendar-date';
import type { Problem } from '../../problem';
import { type CellText, numberOf, readCellText } from './cells/cell-text';
import type { Heading, SheetName } from './sheet-layout';
import { type SheetRow, sheetPointer } from './sheet-rows';
import { type Cell, isBlank, isCellDate } from './sheet-table';

/**
 * Reads the cells of one row. Every reader notes what is wrong in `problems` and returns undefined for a cell that is
 * blank or cannot be read, so that one pass finds everything at once.
 */
export interface RowReader<S extends SheetName> {
  readonly row: SheetRow<S>;
  /** As it stands in the cell, spaces included. */
  readonly text: (heading: Heading<S>) => string | undefined;
  /** An id or a word: spaces around it mean nothing. */
  readonly code: (heading: Heading<S>) => string | undefined;
  readonly number: (heading: Heading<S>) => number | undefined;
  readonly date: (heading: Heading<S>) => string | undefined;
  readonly choice: <K extends string>(heading: Heading<S>, words: Readonly<Record<K, string>>) => K | undefined;
  readonly parsed: <T>(heading: Heading<S>, kind: CellText<T>) => T | undefined;
  /** What must be there: notes a blank cell, and goes on with `stand-in` so that the rest can be checked too. */
  readonly needed: <T>(heading: Heading<S>, value: T | undefined, standIn: T) => T;
  readonly note: (code: string, heading?: Heading<S>, data?: Problem['data']) => void;
}

const textOf = (cell: Cell): string => (isCellDate(cell) || cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'ya' : 'tidak') : String(cell));

export function readRow<S extends SheetName>(row: SheetRow<S>, problems: Problem[]): RowReader<S> {
  const note: RowReader<S>['note'] = (code, heading, data = {}) => void problems.push({ code, pointer: sheetPointer(row.sheet, row.number, heading), data });
  const text: RowReader<S>['text'] = (heading) => {
    const cell = row.cell(heading);
    if (isBlank(cell)) return undefined;
    if (!isCellDate(cell)) return textOf(cell);
    note('sheet/date-in-text', heading, { date: cell.date });
    return undefined;
  };
  const code: RowReader<S>['code'] = (heading) => text(heading)?.trim();
  const number: RowReader<S>['number'] = (heading) => {
    const cell = row.cell(heading);
    if (typeof cell === 'number') return cell;
    const written = text(heading);
    if (written === undefined) return undefined;
    const value = numberOf(written);
    if (value === null) note('sheet/number', heading, { text: written });
    return value ?? undefined;
  };
  const date: RowReader<S>['date'] = (heading) => {
    const cell = row.cell(heading);
    if (isCellDate(cell)) return cell.date;
    const written = code(heading);
    if (written === undefined || isCalendarDate(written)) return written;
    note('sheet/date', heading, { text: written });
    return undefined;
  };
  const choice: RowReader<S>['choice'] = (heading, words) => {
    const written = code(heading)?.toLowerCase();
    if (written === undefined) return undefined;
    const keys = Object.keys(words) as (keyof typeof words)[];
    const key = keys.find((candidate) => words[candidate] === written);
    if (key === undefined) note('sheet/choice', heading, { text: written, choices: Object.values(words).join(', ') });
    return key;
  };
  const parsed: RowReader<S>['parsed'] = (heading, kind) => {
    const written = text(heading);
    if (written === undefined) return undefined;
    const reading = readCellText(kind, written);
    if (!reading.ok) note(reading.code, heading, reading.data);
    return reading.ok ? reading.value : undefined;
  };
  const needed: RowReader<S>['needed'] = (heading, value, standIn) => {
    if (value === undefined && isBlank(row.cell(heading))) note('sheet/blank', heading);
    return value ?? standIn;
  };
  return { row, text, code, number, date, choice, parsed, needed, note };
}

/** Leaves out keys that have no value, as a pack does. */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
