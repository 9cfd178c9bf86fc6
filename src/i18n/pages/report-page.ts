/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { paperChoices } from '../messages/id/paper-choices';
export { reportPage as reportPageTexts } from '../messages/id/report-page';
