import { useState } from 'preact/hooks';
import { goTo, hrefOf } from '../../app/route';
import type { Role } from '../../app/settings';
import { formatBytes, messages } from '../../i18n';
import { settingsTexts } from '../../i18n/pages/settings';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';
import { LocalNumbers } from '../components/local-numbers';
import { Notice } from '../components/notice';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';

const ROLES: readonly (readonly [Role, string])[] = [
  ['manager', messages.start.manager],
  ['mentor', messages.start.mentor],
];

/** Choices of this device: role, local numbers, storage. */
export function SettingsPage() {
  const { settings, changeSettings } = useApp();
  return (
    <Shell title={settingsTexts.title} up={{ page: 'home' }}>
      <div class="stack form-page">
        <h1>{settingsTexts.title}</h1>
        <section class="card stack">
          <fieldset class="levels">
            <legend>{settingsTexts.role}</legend>
            {ROLES.map(([role, label]) => (
              <label key={role} class="check">
                <input type="radio" name="role" checked={settings.value.role === role} onChange={() => void changeSettings({ role })} />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <p class="small soft">{settingsTexts.roleHint}</p>
          {settings.value.role === 'mentor' && (
            <AutosaveText
              label={settingsTexts.userName}
              value={settings.value.userName}
              maxLength={200}
              onSave={(userName) => void changeSettings({ userName })}
            />
          )}
        </section>
        <LocalNumbers />
        <StorageCard />
        <SampleCard />
        <p class="row">
          <a class="button" href={hrefOf({ page: 'backup' })}>
            {messages.shell.backup}
          </a>
          <a class="button" href={hrefOf({ page: 'keys' })}>
            {settingsTexts.keys}
          </a>
          <a class="button" href={hrefOf({ page: 'packs' })}>
            {messages.shell.packs}
          </a>
          <a class="button" href={hrefOf({ page: 'about' })}>
            {settingsTexts.about}
          </a>
        </p>
      </div>
    </Shell>
  );
}

function StorageCard() {
  const { health } = useApp();
  const [answer, setAnswer] = useState<boolean | null | 'unasked'>('unasked');
  const loaded = useLoaded(() => health.report(), [answer]);
  if (loaded.kind !== 'ready') return null;
  const { usedBytes, availableBytes, persisted } = loaded.value;
  return (
    <section class="card stack-tight">
      <h2>{settingsTexts.storageTitle}</h2>
      <p>
        {usedBytes === null || availableBytes === null
          ? settingsTexts.storageUnknown
          : settingsTexts.storageUsed(formatBytes(usedBytes), formatBytes(availableBytes))}
      </p>
      <p>{persisted === null ? settingsTexts.persistUnknown : persisted ? settingsTexts.persisted : settingsTexts.notPersisted}</p>
      {persisted === false && (
        <button type="button" class="button" onClick={() => void health.askToPersist().then(setAnswer)}>
          {settingsTexts.persistAsk}
        </button>
      )}
      {answer === false && (
        <Notice tone="watch" live>
          {settingsTexts.persistDenied}
        </Notice>
      )}
    </section>
  );
}

function SampleCard() {
  const { sample } = useApp();
  return (
    <section class="card stack-tight">
      <h2>{settingsTexts.sampleTitle}</h2>
      <p class="small soft">{settingsTexts.sampleHint}</p>
      <button type="button" class="button" onClick={() => void sample.open().then(({ assessment }) => goTo({ page: 'assessment', assessment }))}>
        {settingsTexts.sampleOpen}
      </button>
    </section>
  );
}
