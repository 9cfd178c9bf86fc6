import { isCalendarDate } from '../calendar-date';
import { visitTexts } from '../document-walk';
import type { Problem } from '../problem';
import type { Assessment } from './assessment.generated';

/** The keys of the assessment schema that hold a date. As ids of criteria or fields they hold objects or numbers, never text. */
const DATE_KEYS: ReadonlySet<string> = new Set([
  'startedOn',
  'plannedVisit',
  'issuedOn',
  'validUntil',
  'requestedOn',
  'due',
  'doneOn',
  'madeOn',
  'asOf',
  'repliedOn',
  'on',
]);

/** Dates that do not exist, such as 2026-02-30, anywhere in an assessment. */
export function checkDates(assessment: Assessment): Problem[] {
  const problems: Problem[] = [];
  visitTexts(assessment, ({ key, pointer, text }) => {
    if (DATE_KEYS.has(key) && !isCalendarDate(text)) problems.push({ code: 'assessment/impossible-date', pointer, data: { date: text } });
  });
  return problems;
}
