/** Texts of a part of a page that is fetched when it is first opened; apart from `messages`, so that the first load stays small. */
export { workbookOutput as workbookOutputTexts } from '../messages/id/workbook-output';
