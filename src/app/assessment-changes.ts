import type { Assessment } from '../domain/assessment/assessment.generated';
import { headerOf } from '../domain/bundle/assessment-parts';
import type { CommitChanges } from './services';

/** Every part of an assessment as the change that puts it here. */
export const changesOf = (assessment: Assessment): Parameters<CommitChanges>[1] => [
  { kind: 'institution', id: assessment.institution.id, put: assessment.institution },
  ...(assessment.evidence ?? []).map((item) => ({ kind: 'evidence' as const, id: item.id, put: item })),
  { kind: 'assessment', id: assessment.id, put: headerOf(assessment) },
  ...Object.entries(assessment.answers).map(([id, answer]) => ({ kind: 'answer' as const, id, assessment: assessment.id, put: answer })),
  ...(assessment.actions ?? []).map((action) => ({ kind: 'action' as const, id: action.id, assessment: assessment.id, put: action })),
  ...(assessment.visits ?? []).map((visit) => ({ kind: 'visit' as const, id: visit.id, assessment: assessment.id, put: visit })),
];
