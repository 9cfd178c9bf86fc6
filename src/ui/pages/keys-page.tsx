import '../styles/send.css';
import { Download, KeyRound, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { createSealKeyService, type OwnKey } from '../../app/seal-keys';
import { formatDate, messages } from '../../i18n';
import { messageOfCode } from '../../i18n/code-to-message';
import { keyTexts } from '../../i18n/pages/send';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Shell } from '../shell';

/** The keys of this device: the office's own pair, and the public keys that files can be sealed for. */
export function KeysPage() {
  const { keys } = useApp().service(createSealKeyService);
  const known = keys.value;
  return (
    <Shell title={keyTexts.title} up={{ page: 'settings' }}>
      <div class="stack form-page">
        <h1>{keyTexts.title}</h1>
        <p>{keyTexts.intro}</p>
        {known === null ? <p class="empty">{messages.common.loading}</p> : <KnownKeys />}
        {known !== null && (
          <section class="card stack" aria-labelledby="kunci-sendiri">
            <h2 id="kunci-sendiri">{keyTexts.ownTitle}</h2>
            {known.own === null ? <NoOwnKey /> : <OwnKeyCard own={known.own} />}
          </section>
        )}
      </div>
    </Shell>
  );
}

function NoOwnKey() {
  const service = useApp().service(createSealKeyService);
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const put = async (): Promise<void> => setWrong(!(await service.putOwn(text)));
  return (
    <>
      <p>{keyTexts.ownNone}</p>
      <button type="button" class="button primary" onClick={() => void service.makeOwn()}>
        <Icon node={KeyRound} />
        {keyTexts.make}
      </button>
      <details>
        <summary>{keyTexts.put}</summary>
        <div class="stack-tight">
          <TextField label={keyTexts.putLabel} value={text} autocomplete="off" error={isWrong ? sentence('seal/bad-key') : null} onValue={setText} />
          <button type="button" class="button" onClick={() => void put()}>
            {keyTexts.putSave}
          </button>
        </div>
      </details>
    </>
  );
}

function OwnKeyCard({ own }: { readonly own: OwnKey }) {
  const { settings, service } = useApp();
  const keys = service(createSealKeyService);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p class="small soft">{keyTexts.madeOn(formatDate(own.madeOn))}</p>
      <p>
        {keyTexts.recipient}: <code class="break">{own.recipient}</code>
      </p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => keys.saveRecipient(settings.value.userName.trim() || keyTexts.office)}>
          <Icon node={Download} />
          {keyTexts.saveRecipient}
        </button>
        <button type="button" class="button" onClick={keys.saveOwn}>
          <Icon node={Download} />
          {keyTexts.saveOwn}
        </button>
      </div>
      <Notice tone="watch">{keyTexts.ownWarning}</Notice>
      {isAsking ? (
        <Notice tone="bad" live>
          <span>{keyTexts.removeSure}</span>
          <span class="row">
            <button type="button" class="button danger" onClick={() => void keys.removeOwn()}>
              {keyTexts.removeYes}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {messages.common.cancel}
            </button>
          </span>
        </Notice>
      ) : (
        <button type="button" class="button quiet" onClick={() => setAsking(true)}>
          <Icon node={Trash2} />
          {keyTexts.removeOwn}
        </button>
      )}
    </>
  );
}

const sentence = (code: string): string => {
  const { message, hint } = messageOfCode(code);
  return `${message} ${hint}`;
};

function KnownKeys() {
  const service = useApp().service(createSealKeyService);
  const known = service.keys.value?.known ?? [];
  const [name, setName] = useState('');
  const [recipient, setRecipient] = useState('');
  const [wrong, setWrong] = useState<'none' | 'name' | 'key'>('none');
  const add = async (): Promise<void> => {
    if (name.trim() === '') return setWrong('name');
    if (!(await service.addKnown(name, recipient))) return setWrong('key');
    setWrong('none');
    setName('');
    setRecipient('');
  };
  return (
    <section class="card stack" aria-labelledby="kunci-kantor">
      <h2 id="kunci-kantor">{keyTexts.knownTitle}</h2>
      <p class="small soft">{keyTexts.knownHint}</p>
      {known.length === 0 && <p>{keyTexts.knownNone}</p>}
      {known.map((key) => (
        <div key={key.recipient} class="row-between">
          <span>
            <strong>{key.name}</strong> <code class="small break">{key.recipient}</code>
          </span>
          <button type="button" class="button quiet" aria-label={keyTexts.knownRemove(key.name)} onClick={() => void service.removeKnown(key.recipient)}>
            <Icon node={Trash2} />
          </button>
        </div>
      ))}
      <TextField label={keyTexts.knownName} value={name} error={wrong === 'name' ? keyTexts.nameMissing : null} onValue={setName} />
      <TextField
        label={keyTexts.knownRecipient}
        value={recipient}
        autocomplete="off"
        error={wrong === 'key' ? sentence('seal/bad-recipient') : null}
        onValue={setRecipient}
      />
      <button type="button" class="button" onClick={() => void add()}>
        {keyTexts.knownAdd}
      </button>
    </section>
  );
}
