/** Labels that lead to the page about spreadsheets; apart from its texts, which come with it. */
export { sheetLinks as sheetLinkTexts } from '../messages/id/sheet-links';
