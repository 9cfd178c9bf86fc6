import type { Action, Answer, Assessment, Institution, Visit } from '../assessment/assessment.generated';
import { headerOf } from './assessment-parts';
import { type InstitutionSnapshot, stateOfSnapshot } from './institution-snapshot';
import { makeRevisions, type Stamp } from './revision';

/** What stands in place of a name. */
export interface RedactedWords {
  /** In place of the name of a person. */
  readonly person: string;
  /** In place of the name of the institution; it stays when null. */
  readonly institution: string | null;
  /** In place of a free text that has to be there. */
  readonly note: string;
}

export interface RedactOptions {
  readonly words: RedactedWords;
  /** Notes are free text and may name people: they go along only on purpose. */
  readonly keepsNotes: boolean;
  readonly stamp: Stamp;
}

/**
 * A copy without names of people, for whoever needs the state and not the persons: heads, owners, mentors, signatures, telephone, mail and files go; so do notes
 * unless they are asked for. It is an institution of its own, with an id and a history of its own, so that it is never merged with the real one, and it holds
 * nothing of the former history. "tidak berlaku" keeps its reason, which decides the score. Ids of criteria, evidence and actions stay.
 */
export function redactSnapshot(snapshot: InstitutionSnapshot, { words, keepsNotes, stamp }: RedactOptions): InstitutionSnapshot {
  const institution = redactInstitution(snapshot.institution, words, stamp.newId());
  const evidence = snapshot.evidence.map((item) => without(item, 'files', ...(keepsNotes ? [] : (['location'] as const))));
  const assessments = snapshot.assessments.map((assessment) => ({
    ...redactAssessment(assessment, words, keepsNotes),
    id: stamp.newId(),
    institution,
    evidence,
  }));
  const state = stateOfSnapshot({ institution, assessments, evidence });
  const order = [...state.values()].map(({ entity, value }) => ({ entity, before: null, after: value }));
  const revisions = makeRevisions(institution.id, null, order, stamp);
  const head = revisions.at(-1)?.id ?? '';
  return { institution, evidence, assessments, packs: snapshot.packs, history: { format: snapshot.history.format, head, revisions: [...revisions] } };
}

/** The same object without these keys. */
function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const left = { ...value };
  for (const key of keys) delete left[key];
  return left;
}

function redactInstitution(institution: Institution, words: RedactedWords, id: string): Institution {
  const { head, ...others } = without(institution, 'logo', 'owners', 'phone', 'email');
  return { ...others, id, name: words.institution ?? institution.name, ...(head === undefined ? {} : { head: words.person }) };
}

function redactAssessment(assessment: Assessment, words: RedactedWords, keepsNotes: boolean): Assessment {
  return {
    ...without(headerOf(assessment), 'previous', 'scenarios', 'archived'),
    institution: assessment.institution,
    answers: Object.fromEntries(Object.entries(assessment.answers).map(([criterion, answer]) => [criterion, redactAnswer(answer, words, keepsNotes)])),
    actions: (assessment.actions ?? []).map((action) => redactAction(action, words, keepsNotes)),
    visits: (assessment.visits ?? []).map((visit) => redactVisit(visit, words, keepsNotes)),
  };
}

function redactAnswer(answer: Answer, { person }: RedactedWords, keepsNotes: boolean): Answer {
  const { owner, enteredBy, evidence, verification, ...others } = keepsNotes ? answer : without(answer, 'note', 'overrideReason');
  const entries = Object.entries(evidence ?? {}).map(([id, entry]) => [id, without(entry, 'files', ...(keepsNotes ? [] : (['location'] as const)))]);
  const verdict = verification && { ...(keepsNotes ? verification : without(verification, 'note')), by: person };
  return {
    ...others,
    ...(owner === undefined ? {} : { owner: person }),
    ...(enteredBy === undefined ? {} : { enteredBy: person }),
    ...(evidence === undefined ? {} : { evidence: Object.fromEntries(entries) }),
    ...(verdict === undefined ? {} : { verification: verdict }),
  };
}

function redactAction(action: Action, { person, note }: RedactedWords, keepsNotes: boolean): Action {
  const { what, who, ...others } = keepsNotes ? action : without(action, 'closesWith');
  return { ...others, what: keepsNotes ? what : note, who: who === '' ? '' : person };
}

/** Findings and agreements are free text; without notes only the day and what was looked at go along. */
function redactVisit(visit: Visit, { person }: RedactedWords, keepsNotes: boolean): Visit {
  const {
    findings = [],
    observations = [],
    agreements = [],
    ...others
  } = without(visit, 'files', 'signatures', 'attendees', 'returned', 'number', 'basis', 'place');
  const bare = { ...others, mentors: visit.mentors.map(() => ({ name: person })) };
  if (!keepsNotes) return without(bare, 'note');
  return {
    ...bare,
    findings: findings.map((finding) => without(finding, 'files')),
    observations: observations.map((observation) => without(observation, 'files')),
    agreements: agreements.map((agreement) => (agreement.who === undefined ? agreement : { ...agreement, who: person })),
  };
}
