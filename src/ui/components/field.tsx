import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { messages } from '../../i18n';

export interface FieldFrame {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | null;
  readonly optional?: boolean;
}

interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

/** Label, hint and error tied to one control by id. */
export function Field({ label, hint, error, optional, children }: FieldFrame & { readonly children: (control: FieldControl) => ComponentChildren }) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== '';
  const described = [hint === undefined ? '' : `${id}-hint`, hasError ? `${id}-error` : ''].filter((part) => part !== '').join(' ');
  return (
    <div class="field">
      <label for={id}>
        {label} {optional === true && <span class="soft">{messages.common.optional}</span>}
      </label>
      {hint !== undefined && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, ...(described === '' ? {} : { 'aria-describedby': described }), ...(hasError ? { 'aria-invalid': 'true' as const } : {}) })}
      {hasError && (
        <div class="field-error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

interface InputAttributes {
  readonly isSearch?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autocomplete?: string;
}

/** A field whose value lives with the caller. */
export function TextField({
  label,
  hint,
  error,
  optional,
  value,
  onValue,
  isSearch = false,
  ...rest
}: FieldFrame & InputAttributes & { readonly value: string; readonly onValue: (value: string) => void }) {
  return (
    <Field {...frameOf(label, hint, error, optional)}>
      {(control) => {
        const attributes = {
          ...rest,
          ...control,
          class: 'input',
          value,
          onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
        };
        return isSearch ? <input {...attributes} type="search" /> : <input {...attributes} type="text" />;
      }}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  optional,
  value,
  onValue,
  options,
}: FieldFrame & { readonly value: string; readonly onValue: (value: string) => void; readonly options: readonly (readonly [string, string])[] }) {
  return (
    <Field {...frameOf(label, hint, error, optional)}>
      {(control) => (
        <select {...control} class="input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Leaves absent keys absent, as exactOptionalPropertyTypes asks. */
export function frameOf(label: string, hint?: ComponentChildren, error?: string | null, optional?: boolean): FieldFrame {
  return {
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    ...(optional === undefined ? {} : { optional }),
  };
}
