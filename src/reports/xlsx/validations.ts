import type { SheetColumn } from './workbook-sheet';

/** Rows below the headings that have drop-downs and notes. */
const LAST_ROW = 3000;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const letterOf = (place: number): string => String.fromCharCode(65 + place);

function validation(column: SheetColumn, title: string, place: number): string {
  const list = column.choices === undefined ? '' : ` type="list" errorStyle="warning" showErrorMessage="1"`;
  const note =
    column.note === undefined ? '' : ` showInputMessage="1" promptTitle="${escapeXml(title.slice(0, 32))}" prompt="${escapeXml(column.note.slice(0, 255))}"`;
  const range = `${letterOf(place)}2:${letterOf(place)}${LAST_ROW}`;
  const formula = column.choices === undefined ? '' : `<formula1>"${escapeXml(column.choices.join(','))}"</formula1>`;
  return `<dataValidation${list} allowBlank="1"${note} sqref="${range}">${formula}</dataValidation>`;
}

/** Drop-downs and notes of a sheet as the element that its XML holds; '' when it has none. A note is the message that a spreadsheet shows beside the chosen cell. */
export function validationsXml(columns: readonly SheetColumn[], titles: readonly string[]): string {
  const entries = columns.flatMap((column, place) =>
    column.choices === undefined && column.note === undefined ? [] : [validation(column, titles[place] ?? '', place)],
  );
  return entries.length === 0 ? '' : `<dataValidations count="${entries.length}">${entries.join('')}</dataValidations>`;
}
