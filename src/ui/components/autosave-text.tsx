import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { useAutosave } from '../use-autosave';
import { Field, type FieldFrame, frameOf } from './field';
import { Notice } from './notice';

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
  /** Sentence for what the browser itself cannot read, such as 31 February in a date field; what was saved before stays. */
  readonly unreadable?: string;
}

/** A text field that saves itself, warns of NIK-like numbers, and never overwrites what is being typed with what was saved. */
export function AutosaveText(props: AutosaveText) {
  const { value, onSave, multiline, problemOf, unreadable, label, hint, error, optional, ...attributes } = props;
  const { findIdentityNumbers } = useApp();
  const { draft, isUnreadable, ...handlers } = useAutosave(value, onSave, (text) => (problemOf?.(text) ?? null) === null);
  const numbers = findIdentityNumbers(draft);
  const problem = (isUnreadable ? unreadable : problemOf?.(draft)) ?? null;
  const shown = { ...attributes, class: 'input', value: draft, ...handlers };
  return (
    <div class="stack-tight">
      <Field {...frameOf(label, hint, problem === null ? error : `${problem} ${messages.common.notSaved}`, optional)}>
        {(control) =>
          multiline === true ? (
            <textarea {...control} class="input" value={draft} maxLength={props.maxLength} placeholder={props.placeholder} {...handlers} />
          ) : (
            <input {...shown} {...control} />
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
