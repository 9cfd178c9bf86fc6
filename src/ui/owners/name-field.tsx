import { OWNER_NAME_MAX } from '../../app/owners';
import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import { Notice } from '../components/notice';

interface NameFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly error: string | null;
  readonly value: string;
  readonly onValue: (name: string) => void;
}

/** A name that is saved by a button; warns of NIK-like numbers. */
export function NameField(props: NameFieldProps) {
  const numbers = useApp().findIdentityNumbers(props.value);
  return (
    <div class="stack-tight">
      <TextField {...props} maxLength={OWNER_NAME_MAX} autocomplete="off" />
      {numbers.length > 0 && (
        <Notice tone="watch" live>
          {messages.common.identityWarning(numbers.join(', '))}
        </Notice>
      )}
    </div>
  );
}
