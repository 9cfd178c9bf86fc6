/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { explain as explainTexts } from '../messages/id/explain';
export { grade as gradeTexts, result as resultTexts } from '../messages/id/result';
