import type { EntityReference } from '../domain/bundle/bundle-history.generated';
import { carriesOwnId, type EntityKind, entityKey } from '../domain/bundle/entity';
import type { EntityChange } from '../domain/bundle/revision';
import { type Change, nextValue } from './change';
import { StorageError } from './storage-error';
import { type Database, type EntityRow, TABLE_OF } from './tables';

export interface PendingEntity {
  readonly entity: EntityReference;
  readonly value: object | null;
}

/** What a commit has read and changed so far; nothing of it is written yet. */
export interface PendingChanges {
  readonly institution: string;
  /** By entityKey; value null: it does not exist (any more). */
  readonly entities: Map<string, PendingEntity>;
  /** In the order in which they are to be written. */
  readonly changes: EntityChange[];
}

const KINDS_INSIDE = ['answer', 'action', 'visit'] as const;

const referenceOf = ({ kind, id, assessment }: Change): EntityReference => (assessment === undefined ? { kind, id } : { kind, id, assessment });

export type RowKey = string | [string, string];

/** The primary key of an entity's row. */
export function rowKeyOf(institution: string, { kind, id, assessment = '' }: EntityReference): RowKey {
  if (kind === 'institution' || kind === 'assessment') return id;
  return kind === 'evidence' ? [institution, id] : [assessment, id];
}

export const tableOf = (db: Database, kind: EntityKind) => db.table<EntityRow<object>, RowKey>(TABLE_OF[kind]);

const hold = (entities: Map<string, PendingEntity>, entity: EntityReference, row: EntityRow<object>, institution: string): void => {
  if (row.institution !== institution) throw new TypeError(`${entity.kind} ${entity.id} belongs to another institution`);
  entities.set(entityKey(entity), { entity, value: row.value });
};

/** What the assessments hold that may be removed by these changes: it goes with them. */
async function readContents(db: Database, { institution, entities }: PendingChanges, changes: readonly Change[]): Promise<void> {
  const removable = changes.filter((change) => change.kind === 'assessment' && ('update' in change || change.put === null)).map(({ id }) => id);
  for (const assessment of removable) {
    for (const kind of KINDS_INSIDE) {
      const rows = await tableOf(db, kind).where('[assessment+id]').between([assessment], [assessment, []]).toArray();
      for (const row of rows) hold(entities, { kind, id: row.id, assessment }, row, institution);
    }
  }
}

/** Reads every entity that the changes name or take along, with the institution and the assessments that they belong to. */
export async function readPending(db: Database, institution: string, changes: readonly Change[]): Promise<PendingChanges> {
  const named = [{ kind: 'institution' as const, id: institution }, ...changes.map(referenceOf)];
  const around = changes.flatMap(({ assessment }) => (assessment === undefined ? [] : [{ kind: 'assessment' as const, id: assessment }]));
  const entities = new Map<string, PendingEntity>([...named, ...around].map((entity) => [entityKey(entity), { entity, value: null }]));
  for (const [kind, wanted] of groupByKind([...entities.values()])) {
    const rows = await tableOf(db, kind).bulkGet(wanted.map(({ entity }) => rowKeyOf(institution, entity)));
    wanted.forEach(({ entity }, place) => {
      const row = rows[place];
      if (row !== undefined) hold(entities, entity, row, institution);
    });
  }
  const pending = { institution, entities, changes: [] };
  await readContents(db, pending, changes);
  return pending;
}

/** Entities of one kind are read and written together. */
export function groupByKind(entities: readonly PendingEntity[]): ReadonlyMap<EntityKind, readonly PendingEntity[]> {
  const groups = new Map<EntityKind, PendingEntity[]>();
  for (const pending of entities) {
    const group = groups.get(pending.entity.kind);
    if (group === undefined) groups.set(pending.entity.kind, [pending]);
    else group.push(pending);
  }
  return groups;
}

const record = (pending: PendingChanges, entity: EntityReference, after: object | null): void => {
  const key = entityKey(entity);
  pending.changes.push({ entity, before: pending.entities.get(key)?.value ?? null, after });
  pending.entities.set(key, { entity, value: after });
};

/** What an assessment holds goes before it, each with a revision of its own. */
function removeContents(pending: PendingChanges, assessment: string): void {
  const inside = [...pending.entities.values()].filter(({ entity, value }) => entity.assessment === assessment && value !== null);
  for (const { entity } of inside) record(pending, entity, null);
}

const exists = (pending: PendingChanges, entity: EntityReference): boolean => (pending.entities.get(entityKey(entity))?.value ?? null) !== null;

function assertPlace(pending: PendingChanges, { kind, assessment }: EntityReference): void {
  if (kind !== 'institution' && !exists(pending, { kind: 'institution', id: pending.institution })) throw new StorageError('storage/gone');
  if (assessment !== undefined && !exists(pending, { kind: 'assessment', id: assessment })) throw new StorageError('storage/gone');
}

/** Slips of the caller, not of the user. */
function assertValue(pending: PendingChanges, { kind, id }: EntityReference, next: object | null): void {
  if (kind === 'institution' && (next === null || id !== pending.institution)) throw new TypeError('removeInstitution alone removes an institution');
  if (next !== null && carriesOwnId(kind) && !('id' in next && next.id === id)) throw new TypeError(`the value of ${kind} ${id} has another id`);
}

/** Adds one change. Throws `storage/gone` when the institution or the assessment is no longer there. */
export function addChange(pending: PendingChanges, change: Change): void {
  const entity = referenceOf(change);
  const next = nextValue(change, pending.entities.get(entityKey(entity))?.value ?? null);
  if (next === null && !exists(pending, entity)) return;
  assertValue(pending, entity, next);
  assertPlace(pending, entity);
  if (entity.kind === 'assessment' && next === null) removeContents(pending, entity.id);
  record(pending, entity, next);
}
