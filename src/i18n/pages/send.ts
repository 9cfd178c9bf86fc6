/** Texts of the pages about the file that leaves the device; fetched with them. */
export { keys as keyTexts, send as sendTexts } from '../messages/id/send';
