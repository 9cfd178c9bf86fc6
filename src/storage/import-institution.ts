import type { EntityKind } from '../domain/bundle/entity';
import { indexRevisions, relationOf } from '../domain/bundle/history';
import { type InstitutionSnapshot, type StoredFile, stateOfSnapshot } from '../domain/bundle/institution-snapshot';
import { isSameValue, plainCopy } from '../domain/bundle/plain-value';
import { fail, type Outcome, type Problem, pointerTo, succeed } from '../domain/problem';
import { filesOf } from './commit';
import { storeReferenced } from './files';
import { readHistory } from './history';
import { tableOf } from './pending-changes';
import { guarded } from './storage-error';
import { type Database, ENTITY_TABLES } from './tables';

export interface ImportResult {
  /** `unchanged`: this device already had exactly this; only files that it missed were added. */
  readonly outcome: 'imported' | 'unchanged';
  readonly filesAdded: number;
}

/** Why an institution that this device already has is not taken over here; copies are put together by `merge-institution.ts`. */
async function checkAgainstStored(db: Database, { institution, history }: InstitutionSnapshot): Promise<readonly Problem[] | null> {
  const stored = await readHistory(db, institution.id);
  if (stored === null) return null;
  const mine = { head: stored.head, index: indexRevisions(stored.revisions) };
  const theirs = { head: history.head, index: indexRevisions(history.revisions) };
  const contradicts = history.revisions.some((revision) => mine.index.has(revision.id) && !isSameValue(mine.index.get(revision.id), revision));
  const data = { institution: institution.name };
  if (contradicts) return [{ code: 'bundle/contradicting-revision', pointer: pointerTo('history'), data }];
  const relation = relationOf(mine, theirs);
  return relation === 'same' ? [] : [{ code: 'bundle/merge-not-yet', pointer: pointerTo('history', 'head'), data: { ...data, relation } }];
}

/** Ids that another institution of this device already uses, and packs of which another text is here. */
export async function checkCollisions(db: Database, { assessments, history, packs }: InstitutionSnapshot): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const taken = await db.assessments
    .where('id')
    .anyOf(assessments.map(({ id }) => id))
    .primaryKeys();
  const known = await db.revisions
    .where('id')
    .anyOf(history.revisions.map(({ id }) => id))
    .primaryKeys();
  for (const id of [...taken, ...known]) problems.push({ code: 'bundle/id-in-use', pointer: '', data: { id } });
  for (const pack of packs) {
    const held = await db.packs.get([pack.id, pack.version]);
    if (held !== undefined && !isSameValue(held.pack, pack))
      problems.push({ code: 'bundle/pack-differs', pointer: pointerTo('packs', `${pack.id}@${pack.version}`), data: { pack: `${pack.id}@${pack.version}` } });
  }
  return problems;
}

async function writeEntities(db: Database, snapshot: InstitutionSnapshot): Promise<void> {
  const records = [...stateOfSnapshot(snapshot).values()];
  const kinds = [...new Set(records.map(({ entity }) => entity.kind))] satisfies EntityKind[];
  for (const kind of kinds) {
    const rows = records
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity: { id, assessment }, value }) => ({
        institution: snapshot.institution.id,
        ...(assessment === undefined ? {} : { assessment }),
        id,
        value,
        files: filesOf(kind, value),
      }));
    await tableOf(db, kind).bulkAdd(rows);
  }
}

async function writeHistory(db: Database, { institution: { id: institution }, history, packs }: InstitutionSnapshot): Promise<void> {
  await db.revisions.bulkAdd(history.revisions.map((revision, order) => ({ id: revision.id, institution, order, revision })));
  await db.heads.add({ institution, revision: history.head, count: history.revisions.length });
  await db.packs.bulkPut(packs.map((pack) => ({ id: pack.id, version: pack.version, pack })));
}

/**
 * Takes over an institution whole, in one transaction: all of it or nothing. The snapshot must have passed
 * `checkSnapshot`. Files that the snapshot does not point to are not stored.
 *
 * | on this device                       | result                                                           |
 * |--------------------------------------|------------------------------------------------------------------|
 * | not there                            | `imported`                                                       |
 * | there, same head                     | `unchanged`; files that were missing here are added              |
 * | there, another head                  | refused: `bundle/merge-not-yet` (data.relation says how they stand) |
 * | same revision id, different content  | refused: `bundle/contradicting-revision`                         |
 * | ids or packs clash with others here  | refused: `bundle/id-in-use`, `bundle/pack-differs`               |
 */
export const importInstitution = (db: Database, foreign: InstitutionSnapshot, files: readonly StoredFile[]): Promise<Outcome<ImportResult>> =>
  guarded(() => {
    const snapshot = plainCopy(foreign);
    return db.transaction('rw!', [...ENTITY_TABLES, 'revisions', 'heads', 'files', 'packs', 'settings'], async (): Promise<Outcome<ImportResult>> => {
      const known = await checkAgainstStored(db, snapshot);
      if (known !== null && known.length > 0) return fail(known);
      if (known === null) {
        const collisions = await checkCollisions(db, snapshot);
        if (collisions.length > 0) return fail(collisions);
        await writeEntities(db, snapshot);
        await writeHistory(db, snapshot);
      }
      return succeed({ outcome: known === null ? 'imported' : 'unchanged', filesAdded: await storeReferenced(db, files) });
    });
  });
