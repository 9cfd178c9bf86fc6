/** Texts of the page that makes a pack from a spreadsheet; fetched with it. */
export { sheet as sheetTexts } from '../messages/id/sheet';
