import { LockOpen } from 'lucide';
import { useState } from 'preact/hooks';
import type { OpenedFile } from '../../app/open-file';
import { createSealKeyService } from '../../app/seal-keys';
import { createUnsealService } from '../../app/unsealing';
import type { Problem } from '../../domain/problem';
import { messageOf } from '../../i18n/code-to-message';
import { unsealTexts } from '../../i18n/pages/send';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';

type Sealed = Extract<OpenedFile, { kind: 'sealed' }>;

/** Asks for what opens a sealed file: its passphrase, or the secret key of this office. The input stays when it is wrong. */
export function UnsealForm({ sealed, onOpened }: { readonly sealed: Sealed; readonly onOpened: (opened: OpenedFile) => void }) {
  const { openFile, service } = useApp();
  const { unseal } = service(createUnsealService);
  const own = service(createSealKeyService).keys.value?.own ?? null;
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const wantsPassphrase = sealed.wants === 'passphrase';
  const usesOwn = !wantsPassphrase && own !== null && text === '';
  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      const key = wantsPassphrase
        ? ({ kind: 'passphrase', passphrase: text.trim() } as const)
        : ({ kind: 'identity', identity: usesOwn ? own.identity : text.trim().toUpperCase() } as const);
      const unsealed = await unseal(sealed.file, key);
      setProblems(unsealed.kind === 'refused' ? unsealed.problems : []);
      if (unsealed.kind === 'opened') onOpened(await openFile.open(unsealed.file));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextField
        label={wantsPassphrase ? unsealTexts.passphrase : unsealTexts.key}
        hint={wantsPassphrase ? unsealTexts.passphraseHint : own === null ? unsealTexts.keyHint : unsealTexts.ownHint}
        error={problems.map((problem) => `${messageOf(problem).message} ${messageOf(problem).hint}`).join(' ')}
        value={text}
        autocomplete="off"
        onValue={setText}
      />
      <p>
        <button type="submit" class="button primary" disabled={isBusy || (text.trim() === '' && !usesOwn)}>
          <Icon node={LockOpen} />
          {isBusy ? unsealTexts.opening : usesOwn ? unsealTexts.openWithOwn : unsealTexts.open}
        </button>
      </p>
    </form>
  );
}
