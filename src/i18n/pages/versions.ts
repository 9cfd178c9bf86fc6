/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { versions as versionTexts } from '../messages/id/versions';
