import { isCalendarDate } from '../../domain/calendar-date';
import { numberTexts } from '../../i18n/pages/walk';
import { AutosaveText } from './autosave-text';

/** A calendar date that saves itself. An impossible date stays on screen with a sentence and is not saved. */
export function DateField({
  label,
  hint,
  value,
  onSave,
  optional,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onSave: (date: string) => void;
  readonly optional?: boolean;
}) {
  return (
    <AutosaveText
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(optional === undefined ? {} : { optional })}
      type="date"
      value={value}
      unreadable={numberTexts.notADate}
      problemOf={(text) => (text === '' || isCalendarDate(text) ? null : numberTexts.notADate)}
      onSave={onSave}
    />
  );
}
