import { entityKey } from '../domain/bundle/entity';
import { referencedFiles } from '../domain/bundle/file-references';
import { type InstitutionSnapshot, type StoredFile, stateOfSnapshot } from '../domain/bundle/institution-snapshot';
import { type MergedSnapshots, mergeSnapshots } from '../domain/bundle/merge/merge-snapshots';
import { type Settlement, settleConflicts } from '../domain/bundle/merge/settle-conflicts';
import { changesBetween } from '../domain/bundle/merge/state-changes';
import { plainCopy } from '../domain/bundle/plain-value';
import { type EntityState, replayHistory } from '../domain/bundle/replay';
import { type EntityChange, makeRevisions, type Stamp } from '../domain/bundle/revision';
import { fail, type Outcome, succeed } from '../domain/problem';
import { writeRows } from './commit';
import { readSnapshot } from './export-institution';
import { storeReferenced, takeUnreferenced } from './files';
import { checkCollisions } from './import-institution';
import { type KeptMerge, mergeKey } from './kept-merge';
import { guarded, StorageError } from './storage-error';
import { type Database, ENTITY_TABLES } from './tables';

const ALL_TABLES = [...ENTITY_TABLES, 'revisions', 'heads', 'files', 'packs', 'settings'] as const;

/** A merge as it would be done: nothing of it is written yet. */
export interface MergePreview extends MergedSnapshots {
  readonly mine: InstitutionSnapshot;
  readonly theirs: InstitutionSnapshot;
  readonly files: readonly StoredFile[];
}

/** null: the institution is not on this device, so that there is nothing to merge with. The snapshot must have passed `checkSnapshot`. */
export const previewMerge = (db: Database, foreign: InstitutionSnapshot, files: readonly StoredFile[]): Promise<Outcome<MergePreview> | null> =>
  guarded(async () => {
    const theirs = plainCopy(foreign);
    const mine = await db.transaction('r', [...ENTITY_TABLES, 'revisions', 'heads', 'packs'], () => readSnapshot(db, theirs.institution.id));
    if (mine === null) return null;
    const merged = mergeSnapshots([mine, theirs]);
    return merged.ok ? succeed({ ...merged.value, mine, theirs, files }) : merged;
  });

export function stateAfter(state: EntityState, changes: readonly EntityChange[]): EntityState {
  const next = new Map(state);
  for (const { entity, after } of changes) {
    if (after === null) next.delete(entityKey(entity));
    else next.set(entityKey(entity), { entity, value: Object.fromEntries(Object.entries(after)) });
  }
  return next;
}

/** Brings the rows of one state to another. */
export async function writeState(db: Database, institution: string, before: EntityState, after: EntityState): Promise<void> {
  const changes = changesBetween(before, after);
  await writeRows(db, {
    institution,
    entities: new Map(changes.map(({ entity, after: value }) => [entityKey(entity), { entity, value }])),
    changes: [...changes],
  });
}

/**
 * Writes a merge in one transaction, with the choices made so far: revisions, rows, head, packs and files, and what undoing
 * it takes. Conflicts without a choice stay open. Rejects with `storage/changed` when this device went on since the preview.
 */
export const applyMerge = (db: Database, preview: MergePreview, choices: ReadonlyMap<string, Settlement>, stamp: Stamp): Promise<Outcome<null>> =>
  guarded(() =>
    db.transaction('rw!', [...ALL_TABLES], async (): Promise<Outcome<null>> => {
      const { mine, theirs, state, conflicts, snapshot } = preview;
      const institution = mine.institution.id;
      const head = await db.heads.get(institution);
      if (head === undefined || head.revision !== mine.history.head) throw new StorageError('storage/changed');
      const settled = settleConflicts(preview, state, conflicts, choices);
      const known = new Set(mine.history.revisions.map(({ id }) => id));
      const made = [...preview.revisions, ...makeRevisions(institution, preview.head, settled, stamp)].filter(({ id }) => !known.has(id));
      const held = new Set(mine.assessments.map(({ id }) => id));
      const fresh = { ...snapshot, assessments: snapshot.assessments.filter(({ id }) => !held.has(id)), history: { ...snapshot.history, revisions: made } };
      const collisions = await checkCollisions(db, fresh);
      if (collisions.length > 0) return fail(collisions);
      await db.packs.bulkPut(snapshot.packs.map((pack) => ({ id: pack.id, version: pack.version, pack })));
      await db.revisions.bulkAdd(made.map((revision, place) => ({ id: revision.id, institution, order: head.count + place, revision })));
      const to = made.at(-1)?.id ?? head.revision;
      await db.heads.put({ institution, revision: to, count: head.count + made.length });
      await writeState(db, institution, stateOfSnapshot(mine), stateAfter(state, settled));
      const former = (await db.settings.get(mergeKey(institution)))?.value as KeptMerge | undefined;
      const files = [...new Set([...referencedFiles(mine), ...referencedFiles(theirs), ...(former?.files ?? [])])];
      await db.settings.put({ key: mergeKey(institution), value: { from: head.revision, count: head.count, to, files } satisfies KeptMerge });
      await storeReferenced(db, preview.files);
      return succeed(null);
    }),
  );

/** Whether the last merge of an institution can be taken back: nothing was written since. */
export const canUndoMerge = (db: Database, institution: string): Promise<boolean> =>
  guarded(async () => {
    const kept = (await db.settings.get(mergeKey(institution)))?.value as KeptMerge | undefined;
    return kept !== undefined && (await db.heads.get(institution))?.revision === kept.to;
  });

/**
 * Takes the last merge back, in one transaction: the device is as it was before, to the revision. The other copy is
 * still in its file, and may be merged again. Rejects with `storage/changed` when something was written since.
 */
export const undoMerge = (db: Database, institution: string): Promise<void> =>
  guarded(() =>
    db.transaction('rw!', [...ALL_TABLES], async () => {
      const kept = (await db.settings.get(mergeKey(institution)))?.value as KeptMerge | undefined;
      const now = await readSnapshot(db, institution);
      if (kept === undefined || now === null || now.history.head !== kept.to) throw new StorageError('storage/changed');
      const former = replayHistory({ head: kept.from, revisions: now.history.revisions });
      if (!former.ok) throw new StorageError('storage/failed');
      await writeState(db, institution, stateOfSnapshot(now), former.value);
      await db.revisions.where('[institution+order]').between([institution, kept.count], [institution, []]).delete();
      await db.heads.put({ institution, revision: kept.from, count: kept.count });
      await db.settings.delete(mergeKey(institution));
      await takeUnreferenced(db, kept.files);
    }),
  );
