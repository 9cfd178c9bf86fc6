import { ChevronLeft, ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { DayWindow } from '../../app/visit-day-view';
import type { ScoreCurve } from '../../domain/assessment/expiry/score-curve';
import { addDays, compareDates, daysBetween, isCalendarDate } from '../../domain/calendar-date';
import { dayShare } from '../../domain/report/time-chart-geometry';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { Field } from '../components/field';
import { Icon } from '../components/icon';

interface DayPickerProps {
  readonly window: DayWindow;
  readonly curve: ScoreCurve;
  readonly day: string;
  /** The evidenced total of the chosen day, in words. */
  readonly total: string;
  readonly onDay: (day: string) => void;
}

/** A slider over the days, with a mark where something runs out, a date field and jumps: each works by keyboard. */
export function DayPicker({ window, curve, day, total, onDay }: DayPickerProps) {
  const id = useId();
  const { from, until } = window;
  return (
    <div class="stack">
      <div class="stack-tight">
        <label class="field-label" for={id}>
          {visitDayTexts.slider}
        </label>
        <Marks window={window} curve={curve} />
        <input
          id={id}
          type="range"
          class="day-slider"
          min={0}
          max={daysBetween(from, until)}
          step={1}
          value={daysBetween(from, day)}
          aria-valuetext={visitDayTexts.sliderText(day, total)}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onDay(addDays(from, event.currentTarget.valueAsNumber))}
        />
        <p class="small soft" id={`${id}-hint`}>
          {visitDayTexts.sliderHint}
        </p>
      </div>
      <div class="day-jumps">
        <DayField window={window} day={day} onDay={onDay} />
        <Jumps window={window} curve={curve} day={day} onDay={onDay} />
      </div>
    </div>
  );
}

function Marks({ window, curve }: { readonly window: DayWindow; readonly curve: ScoreCurve }) {
  return (
    <div class="day-marks" aria-hidden="true">
      {curve.steps.map(({ on }) => (
        <span key={on} class="day-mark" style={{ insetInlineStart: `${dayShare(on, window) * 100}%` }} />
      ))}
      {window.visit !== null && <span class="visit-mark" style={{ insetInlineStart: `${dayShare(window.visit, window) * 100}%` }} />}
    </div>
  );
}

/** What cannot be chosen stays in the field with a sentence; the day that is shown stays too. */
function DayField({ window: { from, until }, day, onDay }: Pick<DayPickerProps, 'window' | 'day' | 'onDay'>) {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [day]);
  const isInside = (date: string): boolean => isCalendarDate(date) && compareDates(date, from) >= 0 && compareDates(date, until) <= 0;
  const edit = (date: string): void => {
    setDraft(isInside(date) ? null : date);
    if (isInside(date)) onDay(date);
  };
  const error = draft === null || draft === '' ? null : visitDayTexts.dateOutside(from, until);
  return (
    <Field label={visitDayTexts.date} error={error}>
      {(control) => (
        <input {...control} type="date" class="input" min={from} max={until} value={draft ?? day} onInput={(event) => edit(event.currentTarget.value)} />
      )}
    </Field>
  );
}

function Jumps({ window, curve, day, onDay }: Omit<DayPickerProps, 'total'>) {
  const changes = curve.steps.map(({ on }) => on);
  const earlier = [window.from, ...changes].filter((on) => compareDates(on, day) < 0).at(-1);
  const later = changes.find((on) => compareDates(on, day) > 0);
  return (
    <div class="row">
      <Jump to={day === window.from ? undefined : window.from} onDay={onDay}>
        {visitDayTexts.today}
      </Jump>
      {window.visit !== null && (
        <Jump to={day === window.visit ? undefined : window.visit} onDay={onDay}>
          {visitDayTexts.toVisit}
        </Jump>
      )}
      {changes.length > 0 && (
        <>
          <Jump to={earlier} onDay={onDay}>
            <Icon node={ChevronLeft} />
            {visitDayTexts.earlier}
          </Jump>
          <Jump to={later} onDay={onDay}>
            {visitDayTexts.later}
            <Icon node={ChevronRight} />
          </Jump>
        </>
      )}
    </div>
  );
}

interface JumpProps {
  /** undefined: there is nowhere to go. */
  readonly to: string | undefined;
  readonly onDay: (day: string) => void;
  readonly children: ComponentChildren;
}

/** Stays in the tab order where it leads nowhere, so that the keyboard does not lose its place. */
function Jump({ to, onDay, children }: JumpProps) {
  return (
    <button type="button" class="button" aria-disabled={to === undefined ? 'true' : undefined} onClick={() => to !== undefined && onDay(to)}>
      {children}
    </button>
  );
}
