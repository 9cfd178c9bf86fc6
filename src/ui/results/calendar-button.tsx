import { CalendarPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { createCalendarService, type SavedCalendar } from '../../app/calendar-export';
import { calendarTexts } from '../../i18n/pages/calendar';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import type { OpenAssessment } from '../with-assessment';

type Outcome = { readonly kind: 'none' } | { readonly kind: 'saved'; readonly saved: SavedCalendar } | { readonly kind: 'failed' };

/** Deadlines, expiries and the planned visit for the phone's own calendar. Stands on any page of an assessment: `<CalendarButton open={open} />`. */
export function CalendarButton({ open }: { readonly open: OpenAssessment }) {
  const app = useApp();
  const [withNames, setWithNames] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const save = (): void => {
    app
      .service(createCalendarService)
      .save(open, { withNames })
      .then(
        (saved) => setOutcome({ kind: 'saved', saved }),
        () => setOutcome({ kind: 'failed' }),
      );
  };
  return (
    <section class="card stack no-print" aria-labelledby="kalender">
      <h2 id="kalender">{calendarTexts.title}</h2>
      <p class="small soft">{calendarTexts.hint}</p>
      <label class="check">
        <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.currentTarget.checked)} />
        {calendarTexts.withNames}
      </label>
      <p>
        <button type="button" class="button" onClick={save}>
          <Icon node={CalendarPlus} />
          {calendarTexts.save}
        </button>
      </p>
      {outcome.kind !== 'none' && <Told outcome={outcome} />}
    </section>
  );
}

function Told({ outcome }: { readonly outcome: Exclude<Outcome, { kind: 'none' }> }) {
  if (outcome.kind === 'failed') {
    return (
      <Notice tone="bad" live>
        {calendarTexts.failed}
      </Notice>
    );
  }
  const { events, past } = outcome.saved;
  return (
    <Notice tone={events === 0 ? 'info' : 'good'} live>
      {events === 0 ? calendarTexts.nothing(past) : calendarTexts.saved(events, past)}
    </Notice>
  );
}
