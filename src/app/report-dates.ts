import { isCalendarDate } from '../domain/calendar-date';

/** Which day a report is about. */
export type AsOfChoice = 'today' | 'visit' | 'other';

/** The date of a choice; null: it has none (yet), and no report can be made. */
export function dateOfChoice(choice: AsOfChoice, today: string, plannedVisit: string | undefined, other: string): string | null {
  const date = { today, visit: plannedVisit ?? '', other }[choice];
  return isCalendarDate(date) ? date : null;
}
