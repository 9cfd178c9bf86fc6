import type { Institution } from '../domain/assessment/assessment.generated';
import { guarded, type StorageError } from './storage-error';
import type { Database } from './tables';
import { type StopWatching, watchQuery } from './watch';

/** Every institution of this device, in the order of their ids. */
export const listInstitutions = (db: Database): Promise<readonly Institution[]> =>
  guarded(async () => (await db.institutions.toArray()).map(({ value }) => value));

/** null: there is none with this id. */
export const readInstitution = (db: Database, id: string): Promise<Institution | null> => guarded(async () => (await db.institutions.get(id))?.value ?? null);

export const watchInstitutions = (db: Database, show: (list: readonly Institution[]) => void, fail?: (error: StorageError) => void): StopWatching =>
  watchQuery(() => listInstitutions(db), show, fail);

export const watchInstitution = (
  db: Database,
  id: string,
  show: (institution: Institution | null) => void,
  fail?: (error: StorageError) => void,
): StopWatching => watchQuery(() => readInstitution(db, id), show, fail);
