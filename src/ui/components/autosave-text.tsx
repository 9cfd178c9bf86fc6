import { useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { Field, type FieldFrame, frameOf } from './field';
import { Notice } from './notice';

const PAUSE_MS = 350;

interface AutosaveText extends FieldFrame {
  readonly value: string;
  /** Hands the text over for saving; called after a short pause, on blur and when the page is hidden. */
  readonly onSave: (value: string) => void;
  readonly multiline?: boolean;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'number';
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly min?: number;
  readonly max?: number;
  readonly list?: string;
  /** Returns a sentence when the text cannot be saved; it then stays on screen and is not handed over. */
  readonly problemOf?: (value: string) => string | null;
}

/** A text field that saves itself, warns of NIK-like numbers, and never overwrites what is being typed with what was saved. */
export function AutosaveText(props: AutosaveText) {
  const { value, onSave, multiline, problemOf, label, hint, error, optional, ...attributes } = props;
  const app = useApp();
  const [draft, setDraft] = useState(value);
  const unsaved = useRef<{ text: string; release: () => void; timer: number } | null>(null);
  const latest = useRef(onSave);
  latest.current = onSave;
  const check = useRef(problemOf);
  check.current = problemOf;

  const flush = (): void => {
    const waiting = unsaved.current;
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    unsaved.current = null;
    if ((check.current?.(waiting.text) ?? null) === null) latest.current(waiting.text);
    waiting.release();
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  useEffect(() => {
    if (unsaved.current === null) setDraft(value);
  }, [value]);

  const type = (text: string): void => {
    setDraft(text);
    const release = unsaved.current?.release ?? app.saving.hold();
    clearTimeout(unsaved.current?.timer);
    unsaved.current = { text, release, timer: window.setTimeout(flush, PAUSE_MS) };
  };
  const numbers = app.findIdentityNumbers(draft);
  const shown = { ...attributes, class: 'input', value: draft, onBlur: flush };
  return (
    <div class="stack-tight">
      <Field {...frameOf(label, hint, problemOf?.(draft) ?? error, optional)}>
        {(control) =>
          multiline === true ? (
            <textarea
              {...control}
              class="input"
              value={draft}
              maxLength={props.maxLength}
              placeholder={props.placeholder}
              onBlur={flush}
              onInput={(event) => type(event.currentTarget.value)}
            />
          ) : (
            <input {...shown} {...control} onInput={(event) => type(event.currentTarget.value)} />
          )
        }
      </Field>
      {numbers.length > 0 && (
        <Notice tone="watch" live>
          {messages.common.identityWarning(numbers.join(', '))}
        </Notice>
      )}
    </div>
  );
}
