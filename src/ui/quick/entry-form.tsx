import { CornerDownLeft } from 'lucide';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { QuickEntry } from '../../app/quick-entry';
import { messages } from '../../i18n';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import { useApp } from '../app-context';
import { Field } from '../components/field';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';

interface Form {
  readonly entry: QuickEntry;
  readonly code: string;
  readonly values: string;
  readonly error: string | null;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The one field of the page. A phone shows its number pad; letters have buttons beside it. */
export function EntryForm({ entry, code, values, error, field }: Form) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    if (entry.enter(input.value)) input.value = '';
    else input.select();
  };
  return (
    <form class="quick-form" onSubmit={submit} autocomplete="off">
      <Field label={quickEntryTexts.answerLabel(code)} hint={quickEntryTexts.answerHint(values)} error={error}>
        {(control) => (
          <input {...control} ref={field} class="input quick-input" type="text" inputMode="numeric" enterKeyHint="next" spellcheck={false} maxLength={20} />
        )}
      </Field>
      {/* Enter does the same: one tab stop less on the way to the note. */}
      <button type="submit" class="button primary" tabIndex={-1}>
        <Icon node={CornerDownLeft} />
        {quickEntryTexts.enter}
      </button>
    </form>
  );
}

interface Reason extends Omit<Form, 'values'> {
  readonly former: string;
  /** Reasons that other criteria were given, to choose from. */
  readonly known: readonly string[];
}

/** Asked after `t`: without a reason "tidak berlaku" would not count. */
export function ReasonForm({ entry, code, error, field, former, known }: Reason) {
  const { findIdentityNumbers } = useApp();
  const [text, setText] = useState(former);
  const numbers = findIdentityNumbers(text);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    entry.enterReason(text);
  };
  return (
    <form class="stack-tight" onSubmit={submit} autocomplete="off">
      <Field label={quickEntryTexts.reasonLabel(code)} hint={quickEntryTexts.reasonHint} error={error}>
        {(control) => (
          <input
            {...control}
            ref={field}
            class="input"
            type="text"
            list="alasan-lain"
            maxLength={20000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id="alasan-lain">
        {known.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
      {numbers.length > 0 && (
        <Notice tone="watch" live>
          {messages.common.identityWarning(numbers.join(', '))}
        </Notice>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {quickEntryTexts.reasonSave}
        </button>
        <button type="button" class="button" onClick={entry.cancelReason}>
          {quickEntryTexts.reasonCancel}
        </button>
      </div>
    </form>
  );
}
