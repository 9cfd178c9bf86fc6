import type { Action, Answer, EvidenceItem, Institution, Visit } from '../assessment/assessment.generated';
import type { AssessmentHeader } from './assessment-parts';
import type { EntityReference } from './bundle-history.generated';

/** What a revision can be about, each with the shape of its value. */
export interface EntityValues {
  readonly institution: Institution;
  readonly assessment: AssessmentHeader;
  readonly answer: Answer;
  readonly evidence: EvidenceItem;
  readonly action: Action;
  readonly visit: Visit;
}

export type EntityKind = keyof EntityValues;

const KINDS_IN_ASSESSMENT: ReadonlySet<EntityKind> = new Set<EntityKind>(['answer', 'action', 'visit']);

/** Answers, actions and visits belong to one assessment; institution, assessments and evidence to the institution. */
export const belongsToAssessment = (kind: EntityKind): boolean => KINDS_IN_ASSESSMENT.has(kind);

/** One text per entity of an institution. Ids hold no slash, so that two entities never share a key. */
export const entityKey = ({ kind, id, assessment }: EntityReference): string => `${kind}/${assessment ?? ''}/${id}`;

/** Every value but an answer carries its own id; an answer is known by the criterion it answers. */
export const carriesOwnId = (kind: EntityKind): boolean => kind !== 'answer';
