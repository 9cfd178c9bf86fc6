/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { supposed as supposedTexts, whatIf as whatIfTexts } from '../messages/id/what-if';
