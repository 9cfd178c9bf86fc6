import { Plus, Trash2 } from 'lucide';
import type { LocalNumber } from '../../app/settings';
import { settingsTexts } from '../../i18n/pages/settings';
import { useApp } from '../app-context';
import { AutosaveText } from './autosave-text';
import { Icon } from './icon';

/** The district's own numbers for the danger button. */
export function LocalNumbers() {
  const { settings, changeSettings } = useApp();
  const numbers = settings.value.localNumbers;
  const put = (place: number, patch: Partial<LocalNumber>): void =>
    void changeSettings({ localNumbers: settings.value.localNumbers.map((entry, at) => (at === place ? { ...entry, ...patch } : entry)) });
  return (
    <section class="card stack">
      <h2>{settingsTexts.localTitle}</h2>
      <p class="small soft">{settingsTexts.localHint}</p>
      {numbers.map((entry, place) => (
        <div key={place} class="field-grid">
          <AutosaveText
            label={settingsTexts.localName}
            placeholder={settingsTexts.localExample}
            value={entry.label}
            maxLength={100}
            onSave={(label) => put(place, { label })}
          />
          <AutosaveText label={settingsTexts.localNumber} type="tel" value={entry.number} maxLength={40} onSave={(number) => put(place, { number })} />
          <button type="button" class="button quiet" onClick={() => void changeSettings({ localNumbers: numbers.filter((_, at) => at !== place) })}>
            <Icon node={Trash2} />
            {settingsTexts.localRemove(entry.label)}
          </button>
        </div>
      ))}
      <button type="button" class="button" onClick={() => void changeSettings({ localNumbers: [...numbers, { label: '', number: '' }] })}>
        <Icon node={Plus} />
        {settingsTexts.localAdd}
      </button>
    </section>
  );
}
