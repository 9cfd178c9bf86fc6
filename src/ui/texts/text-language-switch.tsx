import type { TextLanguage } from '../../app/settings';
import { textLanguageTexts } from '../../i18n/pages/text-language';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';

const LANGUAGES: readonly TextLanguage[] = ['id', 'en'];

interface Switch {
  readonly language: TextLanguage;
  readonly isFailed: boolean;
  readonly onLanguage: (language: TextLanguage) => void;
}

/** "Teks butir: Indonesia / English". */
export function TextLanguageSwitch({ language, isFailed, onLanguage }: Switch) {
  return (
    <div class="stack-tight no-print">
      <fieldset class="segments text-language">
        <legend class="small soft">{textLanguageTexts.label}</legend>
        {LANGUAGES.map((one) => (
          <button key={one} type="button" class="segment" lang={one} aria-pressed={language === one} onClick={() => onLanguage(one)}>
            {textLanguageTexts.languages[one]}
          </button>
        ))}
      </fieldset>
      {language === 'en' && !isFailed && <p class="small soft">{textLanguageTexts.hint}</p>}
      {isFailed && (
        <Notice tone="watch" live>
          {textLanguageTexts.failed}
        </Notice>
      )}
    </div>
  );
}

/** The language that was chosen for an assessment, and how to choose another. */
export function useTextLanguage(assessment: string): readonly [TextLanguage, (language: TextLanguage) => void] {
  const { settings, changeSettings } = useApp();
  const { textLanguage } = settings.value;
  const language = Object.hasOwn(textLanguage, assessment) && textLanguage[assessment] === 'en' ? 'en' : 'id';
  return [language, (chosen) => void changeSettings({ textLanguage: { ...textLanguage, [assessment]: chosen } })];
}
