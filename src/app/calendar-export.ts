import { calendarOf } from '../domain/report/calendar-events';
import { calendarButton } from '../i18n/messages/id/calendar';
import { readHistory } from '../storage/history';
import { fileSlug } from './file-slug';
import type { Ground } from './ground';
import type { OpenState } from './workspace';

export interface SavedCalendar {
  /** 0: there is nothing to come, and no file was made. */
  readonly events: number;
  readonly past: number;
}

/** The days of an assessment as a file for the calendar of a phone. */
export interface CalendarService {
  /** Hands the file to the device; rejects when the history cannot be read. */
  readonly save: (open: Extract<OpenState, { kind: 'open' }>, options: { readonly withNames: boolean }) => Promise<SavedCalendar>;
}

const ICS_TYPE = 'text/calendar';

export function createCalendarService({ db, ports }: Pick<Ground, 'db' | 'ports'>): CalendarService {
  const save: CalendarService['save'] = async ({ assessment, index }, { withNames }) => {
    const today = ports.clock.today();
    const history = await readHistory(db, assessment.institution.id);
    const calendar = calendarOf(index, assessment, { today, withNames, revisions: history?.revisions ?? [] });
    if (calendar.events.length > 0) {
      // The library comes with the first file that is made.
      const { writeCalendar } = await import('../reports/ics/write-calendar');
      ports.files.save(calendarButton.fileName(fileSlug(assessment.institution.name), today), writeCalendar(calendar, ports.clock.now()), ICS_TYPE);
    }
    return { events: calendar.events.length, past: calendar.past };
  };
  return { save };
}
