import { useState } from 'preact/hooks';
import { goTo, hrefOf } from '../../app/route';
import type { Role } from '../../app/settings';
import { formatBytes, messages } from '../../i18n';
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
    <Shell title={messages.settings.title} up={{ page: 'home' }}>
      <div class="stack form-page">
        <h1>{messages.settings.title}</h1>
        <section class="card stack">
          <fieldset class="levels">
            <legend>{messages.settings.role}</legend>
            {ROLES.map(([role, label]) => (
              <label key={role} class="check">
                <input type="radio" name="role" checked={settings.value.role === role} onChange={() => void changeSettings({ role })} />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <p class="small soft">{messages.settings.roleHint}</p>
          {settings.value.role === 'mentor' && (
            <AutosaveText
              label={messages.settings.userName}
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
          <a class="button" href={hrefOf({ page: 'packs' })}>
            {messages.shell.packs}
          </a>
          <a class="button" href={hrefOf({ page: 'about' })}>
            {messages.settings.about}
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
      <h2>{messages.settings.storageTitle}</h2>
      <p>
        {usedBytes === null || availableBytes === null
          ? messages.settings.storageUnknown
          : messages.settings.storageUsed(formatBytes(usedBytes), formatBytes(availableBytes))}
      </p>
      <p>{persisted === null ? messages.settings.persistUnknown : persisted ? messages.settings.persisted : messages.settings.notPersisted}</p>
      {persisted === false && (
        <button type="button" class="button" onClick={() => void health.askToPersist().then(setAnswer)}>
          {messages.settings.persistAsk}
        </button>
      )}
      {answer === false && (
        <Notice tone="watch" live>
          {messages.settings.persistDenied}
        </Notice>
      )}
    </section>
  );
}

function SampleCard() {
  const { sample } = useApp();
  return (
    <section class="card stack-tight">
      <h2>{messages.settings.sampleTitle}</h2>
      <p class="small soft">{messages.settings.sampleHint}</p>
      <button type="button" class="button" onClick={() => void sample.open().then(({ assessment }) => goTo({ page: 'assessment', assessment }))}>
        {messages.settings.sampleOpen}
      </button>
    </section>
  );
}
