import { Field } from '../components/field';

interface PlainDateProps {
  readonly label: string;
  readonly error?: string | null;
  readonly value: string;
  /** '' while the date is not complete. */
  readonly onValue: (date: string) => void;
}

/** A date that lives with the caller and is not saved. */
export function PlainDate({ label, error = null, value, onValue }: PlainDateProps) {
  return (
    <Field label={label} error={error}>
      {(control) => <input {...control} type="date" class="input" value={value} onInput={(event) => onValue(event.currentTarget.value)} />}
    </Field>
  );
}
