import type { Assessment } from '../domain/assessment/assessment.generated';
import type { AnsweredPack } from '../domain/assessment/crosswalk';
import { listAssessments, readAssessment } from '../storage/assessments';
import type { Database } from '../storage/open-database';
import type { PackLibrary } from './pack-library';

export interface OfferService {
  /** The other assessments of the same institution, with their packs; one whose pack cannot be had is left out. */
  readonly others: (assessment: Pick<Assessment, 'id' | 'institution'>) => Promise<readonly AnsweredPack[]>;
}

export function createOfferService(db: Database, packs: PackLibrary): OfferService {
  const readOne = async (id: string): Promise<readonly AnsweredPack[]> => {
    const assessment = await readAssessment(db, id);
    const index = assessment === null ? null : await packs.load(assessment.pack.id, assessment.pack.version).catch(() => null);
    return assessment === null || index === null ? [] : [{ index, assessment }];
  };
  return {
    others: async ({ id, institution }) => {
      const headers = await listAssessments(db, institution.id);
      const found = await Promise.all(headers.filter((header) => header.id !== id).map((header) => readOne(header.id)));
      return found.flat();
    },
  };
}
