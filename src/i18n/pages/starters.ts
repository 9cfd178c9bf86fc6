/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { starterDocument as starterDocumentTexts } from '../messages/id/starter-document';
export { starters as starterTexts } from '../messages/id/starters';
