import { Paperclip } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { codeOf } from '../../app/save-queue';
import { sentenceOfDevice } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { Icon } from './icon';
import { Notice } from './notice';

const ACCEPT = 'image/*,application/pdf';

interface AttachButtonProps {
  readonly onFile: (file: File) => Promise<void>;
  readonly label?: string;
  readonly accept?: string;
  readonly hint?: string;
}

/** Takes a photo or PDF; a file that cannot be used gets a sentence, and nothing already there is touched. */
export function AttachButton({ onFile, label = walkTexts.evidenceAttach, accept = ACCEPT, hint = walkTexts.evidenceAttachHint }: AttachButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ kind: 'ready' } | { kind: 'busy' } | { kind: 'failed'; code: string }>({ kind: 'ready' });
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState({ kind: 'busy' });
    try {
      await onFile(file);
      setState({ kind: 'ready' });
    } catch (error) {
      setState({ kind: 'failed', code: codeOf(error) });
    }
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div class="stack-tight">
      <button type="button" class="button" disabled={state.kind === 'busy'} onClick={() => input.current?.click()}>
        <Icon node={Paperclip} />
        {state.kind === 'busy' ? walkTexts.evidenceAttaching : label}
      </button>
      <input ref={input} type="file" accept={accept} hidden aria-label={label} onChange={(event) => void take(event.currentTarget.files?.[0])} />
      <p class="small soft">{hint}</p>
      {state.kind === 'failed' && (
        <Notice tone="bad" live>
          <strong>{sentenceOfDevice(state.code).message}</strong>
          <span>{sentenceOfDevice(state.code).hint}</span>
        </Notice>
      )}
    </div>
  );
}
