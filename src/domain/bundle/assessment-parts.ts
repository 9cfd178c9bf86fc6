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
