import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';

/** Who types on this device for an institution; '' for the institution itself. */
export const useEnteredBy = (assessment: string): string => useApp().settings.value.enteredBy?.[assessment] ?? '';

/** Set once, written with each answer (DESIGN section 5), kept for the next time on this device. */
export function EnteredBy({ assessment }: { readonly assessment: string }) {
  const { settings, changeSettings } = useApp();
  const name = useEnteredBy(assessment);
  const save = (text: string): void => {
    const { [assessment]: _former, ...others } = settings.value.enteredBy ?? {};
    void changeSettings({ enteredBy: text.trim() === '' ? others : { ...others, [assessment]: text.trim() } });
  };
  const { userName } = settings.value;
  return (
    <details class="more">
      <summary>
        {quickEntryTexts.enteredBy}: {name === '' ? quickEntryTexts.enteredByNobody : name}
      </summary>
      <AutosaveText
        label={quickEntryTexts.enteredBy}
        hint={quickEntryTexts.enteredByHint}
        value={name}
        placeholder={userName === '' ? quickEntryTexts.enteredByExample : userName}
        maxLength={200}
        onSave={save}
      />
    </details>
  );
}
