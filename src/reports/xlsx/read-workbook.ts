import readExcelFile, { type CellValue } from 'read-excel-file/universal';
import { fail, type Outcome, type Problem, succeed } from '../../domain/problem';
import { sheetPointer } from '../../domain/standard/sheet/sheet-rows';
import type { Cell, SheetTable } from '../../domain/standard/sheet/sheet-table';
import { placeOfAddress, type SheetScan, scanWorkbook, WorkbookRefused } from './scan-workbook';

/** Spreadsheets keep dates without a time zone; the library gives them in UTC. */
function cellOf(value: CellValue | null | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { date: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10) };
  return value as string | number | boolean;
}

/**
 * The values of an XLSX file, sheet by sheet. Formulas are never run: the value that the spreadsheet stored counts. Only sheets named in `names`
 * are looked at closely; others (a page of notes, say) are nobody's business. Problems (`sheet/…`): the file cannot be read, has macros, merged cells, or cells without a value.
 */
export async function readWorkbook(bytes: Uint8Array, names: readonly string[]): Promise<Outcome<readonly SheetTable[]>> {
  try {
    const scans = scanWorkbook(bytes).filter(({ name }) => names.includes(name.trim().toLowerCase()));
    const sheets = await readExcelFile(bytes.slice().buffer, { trim: false });
    const tables = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
    const problems = scans.flatMap((scan) =>
      scanProblems(
        scan,
        tables.find(({ name }) => name === scan.name),
      ),
    );
    return problems.length > 0 ? fail(problems) : succeed(tables);
  } catch (error) {
    if (error instanceof WorkbookRefused) return fail([{ code: error.code, pointer: '', data: error.data }]);
    // The library refuses what is no workbook inside by throwing; a bug of ours looks the same to the user, and neither loses anything.
    return fail([{ code: 'sheet/damaged', pointer: '' }]);
  }
}

function scanProblems({ name, merged, valueless }: SheetScan, table: SheetTable | undefined): readonly Problem[] {
  const sheet = name.trim().toLowerCase();
  const headings = table?.rows[0] ?? [];
  return [
    ...merged.map((range): Problem => ({ code: 'sheet/merged', pointer: sheetPointer(sheet, placeOfAddress(range).row), data: { range } })),
    ...valueless.map((cell): Problem => {
      const { row, column } = placeOfAddress(cell);
      return { code: 'sheet/no-value', pointer: sheetPointer(sheet, row, String(headings[column] ?? cell)), data: { cell } };
    }),
  ];
}
