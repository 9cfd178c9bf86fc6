import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../domain/calendar-date';
import { ALARM_DAYS, type Calendar, type CalendarEvent } from '../../domain/report/calendar-events';
import { calendarFile } from '../../i18n/messages/id/calendar';

const DAY_SECONDS = 86_400;
/** Alarms of a whole day count from midnight; a phone should not call at night. */
const ALARM_HOUR_SECONDS = 8 * 3600;

/**
 * The days of an assessment as an iCalendar file (RFC 5545): whole days, no time zone, an alarm at eight in the morning. `stamp` is an
 * ISO 8601 time with offset; the same calendar and stamp give the same bytes.
 */
export function writeCalendar(calendar: Calendar, stamp: string): Uint8Array {
  const file = ical({ name: calendarFile.calendarName, prodId: { company: 'siap-lks', product: 'siap-lks', language: 'ID' } });
  for (const event of calendar.events) addEvent(file, event, calendar.institution, stamp);
  return new TextEncoder().encode(`${file.toString()}\r\n`);
}

function addEvent(file: ICalCalendar, event: CalendarEvent, institution: string, stamp: string): void {
  const summary = plain(calendarFile.summary[event.kind](event.title));
  const added = file.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(stamp),
    start: event.on,
    end: addDaysOrSame(event.on),
    allDay: true,
    summary,
    description: plain(descriptionOf(event, institution)),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  added.createAlarm({
    type: ICalAlarmType.display,
    description: summary,
    triggerBefore: ALARM_DAYS[event.kind] * DAY_SECONDS - ALARM_HOUR_SECONDS,
  });
}

/** The end of a whole day is the day after (RFC 5545, 3.6.1); the last day of the calendar has none. */
const addDaysOrSame = (date: string): string => (date === '9999-12-31' ? date : addDays(date, 1));

const descriptionOf = ({ kind, codes, who }: CalendarEvent, institution: string): string =>
  [
    calendarFile.institution(institution),
    ...(kind === 'visit' || kind === 'action' ? [] : [calendarFile.lastValid]),
    ...(codes.length === 0 ? [] : [calendarFile.codes(codes)]),
    ...(who === null ? [] : [calendarFile.who(who)]),
  ].join('\n');

/** Control characters have no place in a calendar file, and the library lets them through; line breaks it escapes itself. */
const plain = (text: string): string => text.replace(/[\p{Cc}]/gu, (character) => (/[\n\r\t]/.test(character) ? character : '')).trim();
