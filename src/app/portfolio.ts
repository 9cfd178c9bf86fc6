import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment, Institution } from '../domain/assessment/assessment.generated';
import type { AssessmentHeader } from '../storage/assessments';
import { listAssessments, readAssessment } from '../storage/assessments';
import { readInstitution, watchInstitutions } from '../storage/institutions';
import type { Database } from '../storage/open-database';
import { listEvidence } from '../storage/evidence';
import type { EvidenceItem } from '../domain/assessment/assessment.generated';

/** The institutions of this device. One foundation often runs several. */
export interface Portfolio {
  /** null: still loading. Follows changes made anywhere on this device. */
  readonly institutions: ReadonlySignal<readonly Institution[] | null>;
  /** Newest round first. */
  readonly assessmentsOf: (institution: string) => Promise<readonly AssessmentHeader[]>;
  readonly assessment: (id: string) => Promise<Assessment | null>;
  readonly institution: (id: string) => Promise<Institution | null>;
  readonly evidenceOf: (institution: string) => Promise<readonly EvidenceItem[]>;
  /** Counts up with every change of any institution; a page that read something once reads it again. */
  readonly changes: ReadonlySignal<number>;
}

export function createPortfolio(db: Database): Portfolio {
  const institutions = signal<readonly Institution[] | null>(null);
  const changes = signal(0);
  watchInstitutions(db, (list) => {
    institutions.value = [...list].sort((a, b) => a.name.localeCompare(b.name, 'id'));
    changes.value += 1;
  });
  return {
    institutions,
    changes,
    assessmentsOf: async (institution) => [...(await listAssessments(db, institution))].sort(newestFirst),
    assessment: (id) => readAssessment(db, id),
    institution: (id) => readInstitution(db, id),
    evidenceOf: (institution) => listEvidence(db, institution),
  };
}

const newestFirst = (a: AssessmentHeader, b: AssessmentHeader): number =>
  (b.startedOn ?? '').localeCompare(a.startedOn ?? '') || (b.round ?? 1) - (a.round ?? 1);
