import { getCellAddress } from 'write-excel-file/utility';
import type { WorkbookSheet } from './workbook-sheet';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** First and last cell of the table that its headings filter; null: none wanted, or nothing stands under them. */
function filterCorners({ rows, headRow = 0, hasFilter }: WorkbookSheet): readonly [string, string] | null {
  const columns = rows[headRow]?.length ?? 0;
  const last = rows.length - 1;
  if (hasFilter !== true || columns === 0 || last <= headRow) return null;
  return [getCellAddress(headRow, 0), getCellAddress(last, columns - 1)];
}

/** The filter of a sheet as the element that its XML holds; '' when it has none. */
export function autoFilterXml(sheet: WorkbookSheet): string {
  const corners = filterCorners(sheet);
  return corners === null ? '' : `<autoFilter ref="${corners.join(':')}"/>`;
}

/** Spreadsheets also keep each filtered range under a hidden name of the workbook; '' when no sheet has a filter. */
export function filterNamesXml(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap((sheet, place) => {
    const corners = filterCorners(sheet);
    if (corners === null) return [];
    const range = `'${sheet.name.replaceAll("'", "''")}'!${corners.map(fixed).join(':')}`;
    return [`<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${escapeXml(range)}</definedName>`];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
