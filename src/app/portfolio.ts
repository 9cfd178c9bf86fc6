import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment, EvidenceItem, Institution } from '../domain/assessment/assessment.generated';
import { criterionCode } from '../domain/standard/criterion-code';
import type { AssessmentHeader } from '../storage/assessments';
import { listAssessments, readAssessment } from '../storage/assessments';
import { listEvidence } from '../storage/evidence';
import { watchHeads } from '../storage/history';
import { readInstitution, watchInstitutions } from '../storage/institutions';
import type { Database } from '../storage/open-database';
import type { PackLibrary } from './pack-library';

export type { AssessmentHeader } from '../storage/assessments';

/** The institutions of this device. One foundation often runs several. */
export interface Portfolio {
  /** null: still loading. Follows changes made anywhere on this device. */
  readonly institutions: ReadonlySignal<readonly Institution[] | null>;
  /** Newest round first. */
  readonly assessmentsOf: (institution: string) => Promise<readonly AssessmentHeader[]>;
  readonly assessment: (id: string) => Promise<Assessment | null>;
  readonly institution: (id: string) => Promise<Institution | null>;
  /** The evidence register with the criteria that each item serves, newest round of each pack first. */
  readonly evidenceUse: (institution: string) => Promise<readonly EvidenceUse[]>;
  /** Counts up with every change of any institution; a page that read something once reads it again. */
  readonly changes: ReadonlySignal<number>;
}

export interface EvidenceUse {
  readonly item: EvidenceItem;
  readonly uses: readonly { readonly assessment: string; readonly criterion: string; readonly code: string }[];
}

export function createPortfolio(db: Database, packs: PackLibrary): Portfolio {
  const institutions = signal<readonly Institution[] | null>(null);
  const changes = signal(0);
  watchInstitutions(db, (list) => {
    institutions.value = [...list].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  });
  watchHeads(db, () => {
    changes.value += 1;
  });
  return {
    institutions,
    changes,
    assessmentsOf: async (institution) => [...(await listAssessments(db, institution))].sort(newestFirst),
    assessment: (id) => readAssessment(db, id),
    institution: (id) => readInstitution(db, id),
    evidenceUse: (institution) => findEvidenceUse(db, packs, institution),
  };
}

const newestFirst = (a: AssessmentHeader, b: AssessmentHeader): number =>
  (b.startedOn ?? '').localeCompare(a.startedOn ?? '') || (b.round ?? 1) - (a.round ?? 1);

async function findEvidenceUse(db: Database, packs: PackLibrary, institution: string): Promise<readonly EvidenceUse[]> {
  const headers = [...(await listAssessments(db, institution))].sort(newestFirst);
  const uses = new Map<string, { assessment: string; criterion: string; code: string }[]>();
  for (const header of headers) {
    const assessment = await readAssessment(db, header.id);
    const index = await packs.load(header.pack.id, header.pack.version);
    if (assessment === null || index === null) continue;
    for (const [criterion, answer] of Object.entries(assessment.answers)) {
      for (const id of new Set(Object.values(answer.evidence ?? {}).flatMap((entry) => entry.items ?? []))) {
        uses.set(id, [...(uses.get(id) ?? []), { assessment: header.id, criterion, code: criterionCode(index, criterion) }]);
      }
    }
  }
  return (await listEvidence(db, institution)).map((item) => ({ item, uses: uses.get(item.id) ?? [] }));
}
