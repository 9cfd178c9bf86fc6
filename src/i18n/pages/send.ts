/** Texts of the pages about the file that leaves the device; fetched with them. */
export { keys as keyTexts, send as sendTexts, unseal as unsealTexts } from '../messages/id/send';
