/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { actions as actionsTexts } from '../messages/id/actions';
export { closing as closingTexts } from '../messages/id/closing';
