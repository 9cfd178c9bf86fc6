import { Copy, RefreshCw } from 'lucide';
import { useState } from 'preact/hooks';
import { createReleaseService } from '../../app/releasing';
import { hrefOf } from '../../app/route';
import { createSealKeyService } from '../../app/seal-keys';
import { sendTexts } from '../../i18n/pages/send';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';
import { RadioGroup } from '../components/radio-group';
import type { SendDraft } from './send-draft';

/** How the file is locked: not at all, with a passphrase that the app makes, or for the key of an office. */
export function LockForm({ draft, onDraft }: { readonly draft: SendDraft; readonly onDraft: (draft: SendDraft) => void }) {
  const { newPassphrase } = useApp().service(createReleaseService);
  const choose = (lock: SendDraft['lock']): void =>
    onDraft({ ...draft, lock, ...(lock === 'passphrase' && draft.passphrase === '' ? { passphrase: newPassphrase() } : {}) });
  return (
    <section class="card stack">
      <RadioGroup
        legend={sendTexts.lockTitle}
        name="kunci"
        value={draft.lock}
        options={[
          { value: 'none', label: sendTexts.lockNone, hint: sendTexts.lockNoneHint },
          { value: 'passphrase', label: sendTexts.lockPassphrase, hint: sendTexts.lockPassphraseHint },
          { value: 'key', label: sendTexts.lockKey, hint: sendTexts.lockKeyHint },
        ]}
        onValue={choose}
      />
      {draft.lock === 'passphrase' && <Passphrase draft={draft} onDraft={onDraft} />}
      {draft.lock === 'key' && <Recipients draft={draft} onDraft={onDraft} />}
    </section>
  );
}

function Passphrase({ draft, onDraft }: { readonly draft: SendDraft; readonly onDraft: (draft: SendDraft) => void }) {
  const { newPassphrase } = useApp().service(createReleaseService);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(draft.passphrase);
    setCopied(true);
  };
  return (
    <div class="stack-tight">
      <TextField label={sendTexts.passphrase} value={draft.passphrase} autocomplete="off" onValue={(passphrase) => onDraft({ ...draft, passphrase })} />
      <div class="row">
        <button type="button" class="button" onClick={() => onDraft({ ...draft, passphrase: newPassphrase() })}>
          <Icon node={RefreshCw} />
          {sendTexts.passphraseNew}
        </button>
        <button type="button" class="button" onClick={() => void copy().catch(() => setCopied(false))}>
          <Icon node={Copy} />
          {sendTexts.passphraseCopy}
        </button>
      </div>
      {copied && (
        <p role="status" class="small">
          {sendTexts.passphraseCopied}
        </p>
      )}
    </div>
  );
}

function Recipients({ draft, onDraft }: { readonly draft: SendDraft; readonly onDraft: (draft: SendDraft) => void }) {
  const keys = useApp().service(createSealKeyService).keys.value;
  const known = keys?.known ?? [];
  const toggle = (recipient: string, isChosen: boolean): void =>
    onDraft({ ...draft, recipients: [...draft.recipients.filter((other) => other !== recipient), ...(isChosen ? [recipient] : [])] });
  return (
    <div class="stack-tight">
      {known.map(({ name, recipient }) => (
        <label key={recipient} class="check">
          <input type="checkbox" checked={draft.recipients.includes(recipient)} onChange={(event) => toggle(recipient, event.currentTarget.checked)} />
          <span>
            {name} <span class="small soft">…{recipient.slice(-8)}</span>
          </span>
        </label>
      ))}
      {keys !== null && known.length === 0 && <p>{sendTexts.noKeys}</p>}
      <p>
        <a href={hrefOf({ page: 'keys' })}>{sendTexts.keysLink}</a>
      </p>
    </div>
  );
}
