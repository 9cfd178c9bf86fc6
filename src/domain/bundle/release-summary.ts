import type { Assessment } from '../assessment/assessment.generated';
import { findIdentityNumbers } from '../assessment/identity-numbers';
import type { InstitutionSnapshot, StoredFileInfo } from './institution-snapshot';

/** What a file would take off the device, told before it is made. */
export interface ReleaseSummary {
  readonly assessments: number;
  readonly answers: number;
  /** Free texts of answers, verdicts, actions and visits. */
  readonly notes: number;
  readonly evidence: number;
  readonly actions: number;
  readonly visits: number;
  /** Changes in the history, with the values that were replaced. */
  readonly revisions: number;
  readonly files: { readonly count: number; readonly sizeBytes: number };
  /** Names of persons and roles that stand in fields for names, each once, in alphabetical order. */
  readonly names: readonly string[];
  /** How many texts hold something like a NIK, the replaced ones of the history included. */
  readonly identityNumbers: number;
}

export function summarizeRelease(snapshot: InstitutionSnapshot, files: readonly StoredFileInfo[]): ReleaseSummary {
  const { assessments, evidence, history, institution } = snapshot;
  const sum = (count: (assessment: Assessment) => number): number => assessments.reduce((total, assessment) => total + count(assessment), 0);
  const names = new Set([institution.head, ...(institution.owners ?? []), ...assessments.flatMap(namesIn)].flatMap((name) => name?.trim() || []));
  return {
    assessments: assessments.length,
    answers: sum(({ answers }) => Object.keys(answers).length),
    notes: sum((assessment) => notesIn(assessment).length),
    evidence: evidence.length,
    actions: sum(({ actions = [] }) => actions.length),
    visits: sum(({ visits = [] }) => visits.length),
    revisions: history.revisions.length,
    files: { count: files.length, sizeBytes: files.reduce((total, { sizeBytes }) => total + sizeBytes, 0) },
    names: [...names].sort((a, b) => a.localeCompare(b, 'id')),
    identityNumbers: textsIn(history).filter((text) => findIdentityNumbers(text).length > 0).length,
  };
}

type Names = readonly (string | undefined)[];

function namesIn({ answers, actions = [], visits = [] }: Assessment): Names {
  const ofAnswers = Object.values(answers).flatMap(({ owner, enteredBy, verification }): Names => [owner, enteredBy, verification?.by]);
  const ofVisits = visits.flatMap(
    ({ mentors, attendees = [], signatures = [], agreements = [], returned }): Names => [
      ...[...mentors, ...attendees, ...signatures].map(({ name }) => name),
      ...agreements.map(({ who }) => who),
      returned?.by,
    ],
  );
  return [...ofAnswers, ...actions.map(({ who }) => who), ...ofVisits];
}

const notesIn = ({ answers, visits = [] }: Assessment): readonly string[] =>
  [
    ...Object.values(answers).flatMap(({ note, overrideReason, verification }) => [note, overrideReason, verification?.note]),
    ...visits.flatMap(({ note, findings = [], agreements = [] }) => [note, ...[...findings, ...agreements].map(({ text }) => text)]),
  ].filter((text): text is string => text !== undefined && text.trim() !== '');

/** Every text in a JSON value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
