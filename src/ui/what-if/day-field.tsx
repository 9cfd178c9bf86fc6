import { useState } from 'preact/hooks';
import type { WhatIf } from '../../app/what-if';
import { withDay } from '../../app/what-if';
import { isCalendarDate } from '../../domain/calendar-date';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { PlainDate } from '../results/plain-date';

interface DayFieldProps {
  readonly whatIf: WhatIf;
  readonly today: string;
  readonly plannedVisit: string | undefined;
  readonly onChange: (next: WhatIf) => void;
}

/** The day on which evidence is looked at. An unfinished date stays in the field and counts as today. */
export function DayField({ whatIf, today, plannedVisit, onChange }: DayFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? whatIf.asOf ?? today;
  const change = (date: string): void => {
    setText(isCalendarDate(date) ? null : date);
    if (isCalendarDate(date)) onChange(withDay(whatIf, date === today ? '' : date));
  };
  const days = [
    { date: today, label: whatIfTexts.today },
    ...(plannedVisit === undefined ? [] : [{ date: plannedVisit, label: whatIfTexts.visitDay(plannedVisit) }]),
  ];
  return (
    <div class="card stack-tight">
      <PlainDate label={whatIfTexts.day} value={shown} error={text === null ? null : whatIfTexts.dayWrong} onValue={change} />
      <p class="small soft">{whatIfTexts.dayHint}</p>
      <div class="chips">
        {days.map(({ date, label }) => (
          <button key={label} type="button" class="chip" aria-pressed={shown === date} onClick={() => change(date)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
