import { referencedFiles } from '../domain/bundle/file-references';
import type { InstitutionSnapshot, StoredFile } from '../domain/bundle/institution-snapshot';
import { readSnapshot } from './export-institution';
import { takeUnreferenced } from './files';
import { mergeKey } from './kept-merge';
import { guarded } from './storage-error';
import { backupKey } from './storage-health';
import { type Database, ENTITY_TABLES } from './tables';

export interface RemovedInstitution {
  /** With `files` all that `importInstitution` needs to put it back. */
  readonly snapshot: InstitutionSnapshot;
  /** The removed files, in memory: let go of this value when the time for an undo is over. */
  readonly files: readonly StoredFile[];
}

/**
 * Removes an institution from this device: rows, history, what is remembered of its backups, and the files that nothing
 * else points to. Packs stay; they hold nothing about it. null: it was not here.
 */
export const removeInstitution = (db: Database, id: string): Promise<RemovedInstitution | null> =>
  guarded(() =>
    db.transaction('rw!', [...ENTITY_TABLES, 'revisions', 'heads', 'files', 'packs', 'settings'], async () => {
      const snapshot = await readSnapshot(db, id);
      if (snapshot === null) return null;
      await db.institutions.delete(id);
      for (const table of [db.assessments, db.answers, db.actions, db.visits]) await table.where('institution').equals(id).delete();
      await db.evidence.where('[institution+id]').between([id], [id, []]).delete();
      await db.revisions.where('[institution+order]').between([id, 0], [id, []]).delete();
      await db.heads.delete(id);
      await db.settings.bulkDelete([backupKey(id), mergeKey(id)]);
      return { snapshot, files: await takeUnreferenced(db, referencedFiles(snapshot)) };
    }),
  );
