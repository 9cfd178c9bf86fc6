import { Copy, Share2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { PlanEntry } from '../../app/plan-entries';
import { shareText, type TaskHolder, taskHolders } from '../../app/share-tasks';
import { createTextSharing } from '../../app/text-sharing';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { shareTexts } from '../../i18n/pages/share';
import { useApp } from '../app-context';
import { Field, SelectField } from '../components/field';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Sheet } from '../components/sheet';

interface ShareSheetProps {
  readonly entries: readonly PlanEntry[];
  readonly assessment: Assessment;
  /** Whose tasks are shown first. */
  readonly first: string;
  readonly onClose: () => void;
}

/** The open tasks of one person as text: looked at first, then handed to another app by the user. */
export function ShareSheet({ entries, assessment, first, onClose }: ShareSheetProps) {
  const today = useApp().clock.today();
  const holders = taskHolders(entries);
  const [holder, setHolder] = useState<TaskHolder | undefined>(holders.find(({ name }) => name === first) ?? holders[0]);
  return (
    <Sheet title={shareTexts.title} onClose={onClose}>
      {holder === undefined ? (
        <p>{shareTexts.none}</p>
      ) : (
        <>
          <p class="small soft">{shareTexts.intro}</p>
          <SelectField
            label={shareTexts.whose}
            value={holder.name}
            options={holders.map(({ name, tasks }) => [name, shareTexts.holder(name, tasks)] as const)}
            onValue={(name) => setHolder(holders.find((other) => other.name === name))}
          />
          <Preview key={holder.name} text={shareText(entries, holder.name, assessment, today)} />
        </>
      )}
    </Sheet>
  );
}

type Said = { readonly tone: 'good' | 'watch'; readonly text: string } | null;

function Preview({ text }: { readonly text: string }) {
  const { findIdentityNumbers } = useApp();
  const [draft, setDraft] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = findIdentityNumbers(draft);
  return (
    <div class="stack">
      <Field label={shareTexts.preview} hint={shareTexts.previewHint}>
        {(control) => (
          <textarea {...control} ref={area} class="input share-text" value={draft} onInput={({ currentTarget }) => setDraft(currentTarget.value)} />
        )}
      </Field>
      {numbers.length > 0 && (
        <Notice tone="watch" live>
          {messages.common.identityWarning(numbers.join(', '))}
        </Notice>
      )}
      <HandOver text={draft} onSelect={() => area.current?.select()} />
    </div>
  );
}

function HandOver({ text, onSelect }: { readonly text: string; readonly onSelect: () => void }) {
  const sharing = useApp().service(createTextSharing);
  const [said, setSaid] = useState<Said>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await sharing.copy(text);
    if (!isCopied) onSelect();
    setSaid(isCopied ? { tone: 'good', text: shareTexts.copied } : { tone: 'watch', text: shareTexts.copyFailed });
  };
  const share = async (): Promise<void> => {
    if (await sharing.share(text)) setSaid({ tone: 'good', text: shareTexts.shared });
  };
  return (
    <>
      <div class="row">
        {sharing.canShare() && (
          <button type="button" class="button primary" onClick={() => void share()}>
            <Icon node={Share2} />
            {shareTexts.share}
          </button>
        )}
        <button type="button" class={sharing.canShare() ? 'button' : 'button primary'} onClick={() => void copy()}>
          <Icon node={Copy} />
          {shareTexts.copy}
        </button>
      </div>
      {said !== null && (
        <Notice tone={said.tone} live>
          {said.text}
        </Notice>
      )}
    </>
  );
}
