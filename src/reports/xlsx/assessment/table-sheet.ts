import type { Cell } from '../../../domain/standard/sheet/sheet-table';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';

/** Widths in characters: a number or code, a word, a name, a sentence. */
export const WIDTH = { short: 10, word: 16, name: 24, text: 44 } as const;

export interface Column<T> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: T) => Cell;
  readonly numberFormat?: string;
  /** It names people; left out of a workbook without names. */
  readonly isPersonal?: true;
}

export interface NameChoice {
  /** False: nobody is named, neither in charge, nor head, nor verifier. */
  readonly withNames: boolean;
}

/** One row for each entry under headings that filter; the first column, the code, stays in sight. */
export function tableSheet<T>(name: string, columns: readonly Column<T>[], rows: readonly T[], { withNames }: NameChoice): WorkbookSheet {
  const shown = columns.filter(({ isPersonal }) => withNames || isPersonal !== true);
  return {
    name,
    rows: [shown.map(({ heading }) => heading), ...rows.map((row) => shown.map(({ cell }) => cell(row)))],
    columns: shown.map(({ width, numberFormat }) => ({ width, ...(numberFormat === undefined ? {} : { numberFormat }) })),
    stickyColumns: 1,
    hasFilter: true,
  };
}

export const dateCell = (date: string | null): Cell => (date === null ? null : { date });
export const yesCell = (is: boolean): Cell => (is ? workbook.yes : null);
