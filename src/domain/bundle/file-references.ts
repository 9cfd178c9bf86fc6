import type { Answer, Assessment, EvidenceItem, Institution, Visit } from '../assessment/assessment.generated';
import type { AssessmentHeader } from './assessment-parts';
import type { EntityKind, EntityValues } from './entity';

const filesOfAnswer = (answer: Answer): readonly string[] => Object.values(answer.evidence ?? {}).flatMap((entry) => entry.files ?? []);

interface WithFiles {
  readonly files?: readonly { readonly sha256: string }[];
}
const sha256Of = ({ files = [] }: WithFiles): readonly string[] => files.map(({ sha256 }) => sha256);

const filesOfVisit = (visit: Visit): readonly string[] => [
  ...(visit.signatures ?? []).flatMap((signature) => signature.file ?? []),
  ...[visit, ...(visit.findings ?? []), ...(visit.observations ?? [])].flatMap(sha256Of),
];

/** The sha256 of every file that a value points to, by its kind. A stored file is kept while anything points to it. */
export const FILES_OF: { readonly [K in EntityKind]: (value: EntityValues[K]) => readonly string[] } = {
  institution: (institution: Institution) => (institution.logo === undefined ? [] : [institution.logo.sha256]),
  assessment: (header: AssessmentHeader) => (header.archived ?? []).flatMap(({ answer }) => filesOfAnswer(answer)),
  answer: filesOfAnswer,
  evidence: (item: EvidenceItem) => sha256Of(item),
  action: () => [],
  visit: filesOfVisit,
};

const filesOfAssessment = (assessment: Assessment): readonly string[] => [
  ...FILES_OF.assessment(assessment),
  ...Object.values(assessment.answers).flatMap(FILES_OF.answer),
  ...(assessment.visits ?? []).flatMap(FILES_OF.visit),
];

/** Every file that the present state of an institution points to. */
export const referencedFiles = (state: {
  readonly institution: Institution;
  readonly evidence: readonly EvidenceItem[];
  readonly assessments: readonly Assessment[];
}): ReadonlySet<string> =>
  new Set([...FILES_OF.institution(state.institution), ...state.evidence.flatMap(FILES_OF.evidence), ...state.assessments.flatMap(filesOfAssessment)]);
