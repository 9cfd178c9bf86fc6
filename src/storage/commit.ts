import type { EntityReference, Revision } from '../domain/bundle/bundle-history.generated';
import { type EntityKind, entityKey } from '../domain/bundle/entity';
import { FILES_OF } from '../domain/bundle/file-references';
import type { StoredFile } from '../domain/bundle/institution-snapshot';
import { type EntityChange, makeRevisions, type Stamp } from '../domain/bundle/revision';
import type { Change } from './change';
import { storeReferenced, takeUnreferenced } from './files';
import { addChange, groupByKind, type PendingChanges, readPending, rowKeyOf, tableOf } from './pending-changes';
import { guarded, StorageError } from './storage-error';
import { type Database, ENTITY_TABLES, type EntityRow } from './tables';

export type { Change } from './change';

export interface CommitResult {
  /** One per change that changed something. */
  readonly revisions: readonly Revision[];
  /** Files that nothing points to any more: they are gone from this device; hand them to the commit that undoes this one. */
  readonly removedFiles: readonly StoredFile[];
}

/** The files that a value points to. */
export const filesOf = (kind: EntityKind, value: object): readonly string[] =>
  // The kind ties the function to the value; the compiler cannot follow that through a union.
  [...new Set((FILES_OF[kind] as (value: object) => readonly string[])(value))];

/** Every pack that a written assessment names must be on this device, so that its bundle can stand alone. */
async function assertPacks(db: Database, changes: readonly EntityChange[]): Promise<void> {
  for (const { entity, after } of changes) {
    if (entity.kind !== 'assessment' || after === null || !('pack' in after)) continue;
    const { id, version } = after.pack as { id: string; version: string };
    if ((await db.packs.where('[id+version]').equals([id, version]).count()) === 0) throw new StorageError('storage/pack-missing');
  }
}

const toRow = (institution: string, { kind, id, assessment }: EntityReference, value: object): EntityRow<object> => ({
  institution,
  ...(assessment === undefined ? {} : { assessment }),
  id,
  value,
  files: filesOf(kind, value),
});

/** Brings the rows of the changed entities to their last value. */
export async function writeRows(db: Database, { institution, entities, changes }: PendingChanges): Promise<void> {
  const changed = new Set(changes.map(({ entity }) => entityKey(entity)));
  const last = [...entities].filter(([key]) => changed.has(key)).map(([, pending]) => pending);
  for (const [kind, group] of groupByKind(last)) {
    await tableOf(db, kind).bulkPut(group.flatMap(({ entity, value }) => (value === null ? [] : [toRow(institution, entity, value)])));
    await tableOf(db, kind).bulkDelete(group.flatMap(({ entity, value }) => (value === null ? [rowKeyOf(institution, entity)] : [])));
  }
}

async function writeRevisions(db: Database, institution: string, changes: readonly EntityChange[], stamp: Stamp): Promise<readonly Revision[]> {
  const head = await db.heads.get(institution);
  const revisions = makeRevisions(institution, head?.revision ?? null, changes, stamp);
  const last = revisions.at(-1);
  if (last === undefined) return revisions;
  const count = head?.count ?? 0;
  await db.revisions.bulkAdd(revisions.map((revision, place) => ({ id: revision.id, institution, order: count + place, revision })));
  await db.heads.put({ institution, revision: last.id, count: count + revisions.length });
  return revisions;
}

/**
 * The one way to change an institution: in one transaction the rows, one revision per change that changed something,
 * the head, and the files that the changes point to. Resolves only once the browser says that it is on the disk.
 * What is compared is what is stored at that moment, not what the caller last saw. Removing an assessment removes what
 * it holds. Files that nothing points to any more go in the same transaction.
 *
 * Rejects with a StorageError; then nothing at all was written.
 */
export const commit = (db: Database, institution: string, changes: readonly Change[], stamp: Stamp, files: readonly StoredFile[] = []): Promise<CommitResult> =>
  guarded(() =>
    db.transaction('rw!', [...ENTITY_TABLES, 'revisions', 'heads', 'files', 'packs', 'settings'], async () => {
      const pending = await readPending(db, institution, changes);
      // No waiting in this loop: many waits without a request in between would end the transaction.
      for (const change of changes) addChange(pending, change);
      await assertPacks(db, pending.changes);
      const revisions = await writeRevisions(db, institution, pending.changes, stamp);
      await writeRows(db, pending);
      await storeReferenced(db, files);
      const formerFiles = new Set(pending.changes.flatMap(({ entity, before }) => (before === null ? [] : filesOf(entity.kind, before))));
      return { revisions, removedFiles: await takeUnreferenced(db, formerFiles) };
    }),
  );
