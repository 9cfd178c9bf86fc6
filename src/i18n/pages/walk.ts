/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */

export { number as numberTexts } from '../messages/id/number';
export { register as registerTexts } from '../messages/id/register';
export { walk as walkTexts } from '../messages/id/walk';
