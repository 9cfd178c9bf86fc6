/** Texts of pages that are fetched when they are first opened; apart from `messages`, so that the first load stays small. */
export { about as aboutTexts, backup as backupTexts, settings as settingsTexts } from '../messages/id/settings';
