import type { EvidenceItem } from '../domain/assessment/assessment.generated';
import { readRegister } from './assessments';
import { guarded, type StorageError } from './storage-error';
import type { Database } from './tables';
import { type StopWatching, watchQuery } from './watch';

/** The evidence register of an institution, in the order of its ids. */
export const listEvidence = (db: Database, institution: string): Promise<readonly EvidenceItem[]> => guarded(() => readRegister(db, institution));

export const watchEvidence = (
  db: Database,
  institution: string,
  show: (items: readonly EvidenceItem[]) => void,
  fail?: (error: StorageError) => void,
): StopWatching => watchQuery(() => listEvidence(db, institution), show, fail);
