import writeExcelFile, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { type Cell, isCellDate } from '../../domain/standard/sheet/sheet-table';
import { escapeCell } from './cell-escapes';
import { autoFilterXml, filterNamesXml } from './filters';
import { validationsXml } from './validations';
import type { SheetColumn, WorkbookSheet } from './workbook-sheet';

const HEADING_STYLE = { fontWeight: 'bold', backgroundColor: '#dbe8e4', wrap: true, alignVertical: 'top' } as const;
const SHEET_XML = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK_XML = 'xl/workbook.xml';
const EMPTY_NAMES = /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/;

/** Day, month, year, as dates are written in Indonesia. */
const DATE_FORMAT = 'dd/mm/yyyy';
/** Spreadsheets count days from 1900 and take that year for a leap year: earlier dates stay text. */
const FIRST_DATE = '1900-03-01';

/** Text is written as text, whatever it begins with: no cell of ours is ever a formula, and `1-2` stays no date. */
function cellObject(cell: Cell, numberFormat?: string): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', ...(numberFormat === undefined ? {} : { format: numberFormat }) };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  if (isCellDate(cell) && cell.date >= FIRST_DATE)
    return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: DATE_FORMAT, alignVertical: 'top', align: 'left' };
  return { value: escapeCell(isCellDate(cell) ? cell.date : cell), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

const headingRow = (cells: readonly Cell[]): Row => cells.map((cell) => ({ value: String(cell ?? ''), type: String, ...HEADING_STYLE }));
const factRow = (cells: readonly Cell[]): Row => cells.map((cell, place) => bold(cellObject(cell), place === 0));
const bold = (cell: CellObject | null, isBold: boolean): CellObject | null => (cell === null || !isBold ? cell : { ...cell, fontWeight: 'bold' });
const bodyRow = (cells: readonly Cell[], columns: readonly SheetColumn[]): Row => cells.map((cell, place) => cellObject(cell, columns[place]?.numberFormat));

const rowsOf = ({ rows, columns, headRow = 0 }: WorkbookSheet): Row[] =>
  rows.map((row, place) => (place === headRow ? headingRow(row) : place < headRow ? factRow(row) : bodyRow(row, columns)));

const added = (xml: string, element: string, file: typeof SHEET_XML | typeof WORKBOOK_XML, parent: string): string =>
  element === '' ? xml : insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(file, parent) ?? [], parent);

/** The library has no data validation and no filters, but lets its own XML be added to, in the order that the format asks for. */
const extrasFeature = (sheets: readonly WorkbookSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET_XML]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (sheet === undefined) return xml;
          const filtered = added(xml, autoFilterXml(sheet), SHEET_XML, 'worksheet');
          return added(filtered, validationsXml(sheet.columns, (sheet.rows[sheet.headRow ?? 0] ?? []).map(String)), SHEET_XML, 'worksheet');
        },
      },
      [WORKBOOK_XML]: {
        transform: (xml) => {
          const names = filterNamesXml(sheets);
          return names === '' ? xml : added(xml.replace(EMPTY_NAMES, ''), names, WORKBOOK_XML, 'workbook');
        },
      },
    },
  },
});

/** The bytes of an XLSX file with these sheets: headings bold and fixed, filters, drop-downs and notes in their columns, dates as dates. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: rowsOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    ...((sheet.headRow ?? 0) === 0 ? { stickyRowsCount: 1, stickyColumnsCount: sheet.stickyColumns ?? 0 } : {}),
  }));
  const blob = await writeExcelFile(written, { features: [extrasFeature(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
