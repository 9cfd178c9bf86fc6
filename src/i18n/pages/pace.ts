/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { pace as paceTexts } from '../messages/id/pace';
