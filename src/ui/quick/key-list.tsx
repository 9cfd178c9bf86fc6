import { quickEntryTexts } from '../../i18n/pages/quick-entry';

/** Which key does what. */
export function KeyList() {
  return (
    <details class="more card quick-keys" open>
      <summary>{quickEntryTexts.keysTitle}</summary>
      <p class="small soft">{quickEntryTexts.intro}</p>
      <dl class="facts">
        {quickEntryTexts.keys.map(([key, meaning]) => (
          <div key={key} class="quick-key">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
