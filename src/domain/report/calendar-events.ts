import type { Assessment } from '../assessment/assessment.generated';
import { type ExpiringThing, findRunningOut } from '../assessment/expiry/running-out';
import { maskIdentityNumbers } from '../assessment/mask-identity-numbers';
import type { Revision } from '../bundle/bundle-history.generated';
import { entityKey } from '../bundle/entity';
import { compareDates } from '../calendar-date';
import { criterionCode } from '../standard/criterion-code';
import type { PackIndex } from '../standard/pack-index';

export type CalendarEventKind = 'visit' | 'action' | ExpiringThing['kind'];

/** How many days before its day an event calls, by kind. */
export const ALARM_DAYS = { visit: 14, action: 7, item: 30, entry: 30, permit: 30, certificate: 30 } as const satisfies Record<CalendarEventKind, number>;

/** One day to keep in mind: a planned visit, the due date of an action, or the last valid day of evidence. */
export interface CalendarEvent {
  readonly kind: CalendarEventKind;
  /** The same for the same thing in every export, so that a calendar updates it and does not show it twice. */
  readonly uid: string;
  /** How often the thing was changed since it was made: a calendar keeps the higher number. */
  readonly sequence: number;
  readonly on: string;
  /** What is to be done or what runs out; '' for visit, permit and certificate. Numbers like a NIK are masked. */
  readonly title: string;
  /** Codes of the criteria that it is about. */
  readonly codes: readonly string[];
  /** null: nobody, or names were not asked for. */
  readonly who: string | null;
}

export interface Calendar {
  readonly institution: string;
  /** From today on, by day; ties as they stand in the assessment. */
  readonly events: readonly CalendarEvent[];
  /** Days that have passed: a calendar has no use for them. */
  readonly past: number;
}

export interface CalendarOptions {
  readonly today: string;
  readonly withNames: boolean;
  /** Every revision of the institution; counts changes only. */
  readonly revisions: readonly Pick<Revision, 'entity'>[];
}

/** The days of an assessment: open actions that are due, what runs out and counts for something, the planned visit. Pure: the same input gives the same events. */
export function calendarOf(index: PackIndex, assessment: Assessment, { today, withNames, revisions }: CalendarOptions): Calendar {
  const changes = countChanges(revisions);
  const drafts = [...visitOf(assessment), ...actionsOf(index, assessment, withNames), ...expiriesOf(index, assessment, today)];
  const coming = drafts.filter(({ on }) => compareDates(on, today) >= 0).sort((a, b) => compareDates(a.on, b.on));
  return {
    institution: maskIdentityNumbers(assessment.institution.name),
    events: coming.map(({ entity, ...event }) => ({ ...event, sequence: Math.max(0, (changes.get(entity) ?? 1) - 1) })),
    past: drafts.length - coming.length,
  };
}

type Draft = Omit<CalendarEvent, 'sequence'> & { readonly entity: string };

function countChanges(revisions: CalendarOptions['revisions']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of revisions) counts.set(entityKey(entity), (counts.get(entityKey(entity)) ?? 0) + 1);
  return counts;
}

/** Ids hold no slash, so that two things never share a uid. */
const uidOf = (...parts: readonly string[]): string => `${parts.join('/')}@siap-lks`;

const visitOf = ({ id, plannedVisit }: Assessment): Draft[] =>
  plannedVisit === undefined
    ? []
    : [{ kind: 'visit', uid: uidOf('visit', id), on: plannedVisit, title: '', codes: [], who: null, entity: entityKey({ kind: 'assessment', id }) }];

const actionsOf = (index: PackIndex, { id: assessment, actions = [] }: Assessment, withNames: boolean): Draft[] =>
  actions.flatMap(({ id, criterion, what, who, due, status }) =>
    due === undefined || status === 'done' || status === 'dropped'
      ? []
      : [
          {
            kind: 'action' as const,
            uid: uidOf('action', assessment, id),
            on: due,
            title: maskIdentityNumbers(what),
            codes: [criterionCode(index, criterion)],
            who: withNames && who.trim() !== '' ? maskIdentityNumbers(who) : null,
            entity: entityKey({ kind: 'action', id, assessment }),
          },
        ],
  );

/** Evidence on which nothing rests any more, or that other evidence outlives, calls nobody. */
const expiriesOf = (index: PackIndex, assessment: Assessment, today: string): Draft[] =>
  findRunningOut(index, assessment, today)
    .dated.filter(({ kind, uses, isCovered }) => !isCovered && (kind === 'permit' || kind === 'certificate' || uses.length > 0))
    .map((thing) => ({
      kind: thing.kind,
      ...placeOf(assessment, thing),
      on: thing.validUntil,
      title: maskIdentityNumbers(thing.title),
      codes: [...new Set(thing.uses.map(({ criterion }) => criterionCode(index, criterion)))],
      who: null,
    }));

function placeOf(assessment: Assessment, { kind, id, uses }: ExpiringThing): Pick<Draft, 'uid' | 'entity'> {
  switch (kind) {
    case 'item':
      return { uid: uidOf('evidence', id), entity: entityKey({ kind: 'evidence', id }) };
    case 'entry': {
      const criterion = uses[0]?.criterion ?? '';
      return { uid: uidOf('entry', assessment.id, criterion, id), entity: entityKey({ kind: 'answer', id: criterion, assessment: assessment.id }) };
    }
    case 'permit':
    case 'certificate':
      return { uid: uidOf(kind, assessment.institution.id), entity: entityKey({ kind: 'institution', id: assessment.institution.id }) };
  }
}
