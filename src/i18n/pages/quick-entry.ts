/** Texts of a page that is fetched when it is first opened; apart from `messages`, so that the first load stays small. */
export { quickEntry as quickEntryTexts } from '../messages/id/quick-entry';
