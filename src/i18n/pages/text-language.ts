export { textLanguage as textLanguageTexts } from '../messages/id/text-language';
