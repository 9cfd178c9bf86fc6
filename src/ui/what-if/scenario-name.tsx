import { useState } from 'preact/hooks';
import { SCENARIO_NAME_MAX } from '../../app/scenarios';
import { messages } from '../../i18n';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import { Notice } from '../components/notice';

interface ScenarioNameProps {
  readonly value: string;
  /** Names that other scenarios have. */
  readonly taken: readonly string[];
  readonly submitLabel: string;
  readonly onSubmit: (name: string) => void;
}

/** The name of a scenario: asked for, not twice the same, no NIK-like numbers unseen. */
export function ScenarioName({ value, taken, submitLabel, onSubmit }: ScenarioNameProps) {
  const { findIdentityNumbers } = useApp();
  const [name, setName] = useState(value);
  const [isAsked, setAsked] = useState(false);
  const trimmed = name.trim();
  const problem = trimmed === '' ? whatIfTexts.nameMissing : taken.includes(trimmed) ? whatIfTexts.nameTaken : null;
  const numbers = findIdentityNumbers(name);
  const submit = (event: Event): void => {
    event.preventDefault();
    setAsked(problem !== null);
    if (problem !== null) return;
    onSubmit(trimmed);
    if (value === '') setName('');
  };
  return (
    <form class="stack-tight" onSubmit={submit} noValidate>
      <TextField
        label={whatIfTexts.name}
        placeholder={whatIfTexts.nameExample}
        maxLength={SCENARIO_NAME_MAX}
        autocomplete="off"
        error={isAsked ? problem : null}
        value={name}
        onValue={setName}
      />
      {numbers.length > 0 && (
        <Notice tone="watch" live>
          {messages.common.identityWarning(numbers.join(', '))}
        </Notice>
      )}
      <p>
        <button type="submit" class="button">
          {submitLabel}
        </button>
      </p>
    </form>
  );
}
