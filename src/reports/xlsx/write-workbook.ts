import writeExcelFile, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { type Cell, isCellDate } from '../../domain/standard/sheet/sheet-table';
import { escapeCell } from './cell-escapes';
import { validationsXml } from './validations';
import type { WorkbookSheet } from './workbook-sheet';

const HEADING_STYLE = { fontWeight: 'bold', backgroundColor: '#dbe8e4', wrap: true, alignVertical: 'top' } as const;
const SHEET_XML = 'xl/worksheets/sheet{id}.xml';

/** Text is written as text, whatever it begins with: no cell of ours is ever a formula, and `1-2` stays no date. */
function cellObject(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  return { value: escapeCell(isCellDate(cell) ? cell.date : cell), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

const headingRow = (cells: readonly Cell[]): Row => cells.map((cell) => ({ value: String(cell ?? ''), type: String, ...HEADING_STYLE }));

/** The library has no data validation, but lets its own XML be added to, in the order that the format asks for. */
const validationFeature = (sheets: readonly WorkbookSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET_XML]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          const added = sheet === undefined ? '' : validationsXml(sheet.columns, (sheet.rows[0] ?? []).map(String));
          return added === '' ? xml : insertElementMarkupAccordingToOrderOfSiblings(xml, added, getOrderOfSiblings(SHEET_XML, 'worksheet') ?? [], 'worksheet');
        },
      },
    },
  },
});

/** The bytes of an XLSX file with these sheets: headings bold and fixed, drop-downs and notes in their columns. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, columns }) => ({
    sheet: name,
    data: [headingRow(rows[0] ?? []), ...rows.slice(1).map((row) => row.map(cellObject))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  const blob = await writeExcelFile(written, { features: [validationFeature(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
