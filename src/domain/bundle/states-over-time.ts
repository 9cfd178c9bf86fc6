import type { Action, Answer, Assessment, EvidenceItem, Institution, Visit } from '../assessment/assessment.generated';
import { compareDates } from '../calendar-date';
import { type AssessmentHeader, composeAssessment } from './assessment-parts';
import type { BundleHistory, Revision } from './bundle-history.generated';
import { entityKey } from './entity';
import { type EntityRecord, type EntityState, firstParentLine } from './replay';
import { applyRevision } from './revision';

type History = Pick<BundleHistory, 'head' | 'revisions'>;

/** A revision with the day that it is counted to. */
export interface DatedRevision {
  readonly revision: Revision;
  readonly on: string;
}

/**
 * The line of a history with the day of each revision. Order is by descent; clocks only say the day, and clocks lie: a revision that
 * says a day before that of its parent, or after `today`, happened no earlier than its parent and takes the parent's day.
 */
export function datedLine(history: History, today: string): readonly DatedRevision[] {
  let on = '0001-01-01';
  return firstParentLine(history).map((revision) => {
    const said = revision.at.slice(0, 10);
    if (compareDates(said, on) > 0 && compareDates(said, today) <= 0) on = said;
    return { revision, on };
  });
}

/** Every entity as it was at the end of each of the days, which come in order; rebuilt by going through the line once. */
export function statesAt(line: readonly DatedRevision[], days: readonly string[]): readonly EntityState[] {
  const state = new Map<string, EntityRecord>();
  let place = 0;
  return days.map((day) => {
    for (let next = line[place]; next !== undefined && compareDates(next.on, day) <= 0; next = line[place]) {
      applyTo(state, next.revision);
      place += 1;
    }
    return new Map(state);
  });
}

function applyTo(state: Map<string, EntityRecord>, revision: Revision): void {
  const key = entityKey(revision.entity);
  const next = applyRevision(state.get(key)?.value ?? null, revision);
  if (next === null) state.delete(key);
  else state.set(key, { entity: revision.entity, value: next });
}

/** One assessment out of a state; null: it, or its institution, did not exist then. The schema held for every value when it was written. */
export function assessmentIn(state: EntityState, id: string): Assessment | null {
  const ofKind = <T>(kind: EntityRecord['entity']['kind'], of?: string): { readonly id: string; readonly value: T }[] =>
    [...state.values()]
      .filter(({ entity }) => entity.kind === kind && entity.assessment === of)
      .map(({ entity, value }) => ({ id: entity.id, value: value as T }));
  const institution = ofKind<Institution>('institution')[0]?.value;
  const header = state.get(entityKey({ kind: 'assessment', id }))?.value as AssessmentHeader | undefined;
  if (institution === undefined || header === undefined) return null;
  return composeAssessment(header, {
    institution,
    evidence: ofKind<EvidenceItem>('evidence').map(({ value }) => value),
    answers: ofKind<Answer>('answer', id).map((answer) => [answer.id, answer.value] as const),
    actions: ofKind<Action>('action', id).map(({ value }) => value),
    visits: ofKind<Visit>('visit', id).map(({ value }) => value),
  });
}
