import type { Action, Answer, Assessment, EvidenceItem, Institution, Visit } from '../assessment/assessment.generated';

/** An assessment without what has revisions of its own: institution, answers, evidence, actions, visits. */
export type AssessmentHeader = Omit<Assessment, 'institution' | 'answers' | 'evidence' | 'actions' | 'visits'>;

export interface AssessmentParts {
  readonly institution: Institution;
  readonly answers: Iterable<readonly [criterion: string, answer: Answer]>;
  readonly evidence: readonly EvidenceItem[];
  readonly actions: readonly Action[];
  readonly visits: readonly Visit[];
}

export function headerOf(assessment: Assessment): AssessmentHeader {
  const { institution: _institution, answers: _answers, evidence: _evidence, actions: _actions, visits: _visits, ...header } = assessment;
  return header;
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : Number(one.id > other.id));

/** The shape of DESIGN section 5. The lists are always there, in the order of their ids. */
export const composeAssessment = (header: AssessmentHeader, parts: AssessmentParts): Assessment => ({
  ...header,
  institution: parts.institution,
  answers: Object.fromEntries(parts.answers),
  evidence: [...parts.evidence].sort(byId),
  actions: [...parts.actions].sort(byId),
  visits: [...parts.visits].sort(byId),
});

interface PackName {
  readonly id: string;
  readonly version: string;
}

/** The packs with which an assessment can be read whole: the one in use, then those that its archived and its moved answers were given to. */
export const packsNamedBy = (assessment: Pick<Assessment, 'pack' | 'archived' | 'answers'>): readonly PackName[] => [
  assessment.pack,
  ...(assessment.archived ?? []).map(({ pack }) => pack),
  ...Object.values(assessment.answers).flatMap((answer) => formerPackOf(answer, assessment.pack.id) ?? []),
];

/** The pack whose text an answer was given to, while it waits to be checked again; null: the one in use. */
export const formerPackOf = ({ checkAgain }: Answer, packInUse: string): PackName | null =>
  checkAgain === undefined ? null : { id: checkAgain.fromPack ?? packInUse, version: checkAgain.fromVersion };
