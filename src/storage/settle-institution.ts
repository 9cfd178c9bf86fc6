import { type InstitutionSnapshot, stateOfSnapshot } from '../domain/bundle/institution-snapshot';
import type { OpenConflict } from '../domain/bundle/merge/conflict';
import { openConflicts } from '../domain/bundle/merge/open-conflicts';
import { type Settlement, settleConflicts } from '../domain/bundle/merge/settle-conflicts';
import { makeRevisions, type Stamp } from '../domain/bundle/revision';
import { readSnapshot } from './export-institution';
import { stateAfter, writeState } from './merge-institution';
import { guarded, StorageError } from './storage-error';
import { type Database, ENTITY_TABLES } from './tables';

export interface StandingConflicts {
  readonly snapshot: InstitutionSnapshot;
  readonly conflicts: readonly OpenConflict[];
}

/** null: the institution is not on this device. */
export const readConflicts = (db: Database, institution: string): Promise<StandingConflicts | null> =>
  guarded(() =>
    db.transaction('r', [...ENTITY_TABLES, 'revisions', 'heads', 'packs'], async () => {
      const snapshot = await readSnapshot(db, institution);
      return snapshot === null ? null : { snapshot, conflicts: openConflicts(snapshot.history.revisions) };
    }),
  );

/** Settles open conflicts by what is stored at this moment, in one transaction; a choice about one that is no longer open does nothing. */
export const settleInstitution = (db: Database, institution: string, choices: ReadonlyMap<string, Settlement>, stamp: Stamp): Promise<void> =>
  guarded(() =>
    db.transaction('rw!', [...ENTITY_TABLES, 'revisions', 'heads', 'files', 'packs', 'settings'], async () => {
      const snapshot = await readSnapshot(db, institution);
      const head = await db.heads.get(institution);
      if (snapshot === null || head === undefined) throw new StorageError('storage/gone');
      const state = stateOfSnapshot(snapshot);
      const settled = settleConflicts(snapshot.history, state, openConflicts(snapshot.history.revisions), choices);
      const made = makeRevisions(institution, head.revision, settled, stamp);
      await db.revisions.bulkAdd(made.map((revision, place) => ({ id: revision.id, institution, order: head.count + place, revision })));
      await db.heads.put({ institution, revision: made.at(-1)?.id ?? head.revision, count: head.count + made.length });
      await writeState(db, institution, state, stateAfter(state, settled));
    }),
  );
