import type { EntityReference } from '../domain/bundle/bundle-history.generated';
import { carriesOwnId, type EntityKind, entityKey } from '../domain/bundle/entity';
import type { EntityChange } from '../domain/bundle/revision';
import { type Change, nextValue } from './change';
import { StorageError } from './storage-error';
import { type Database, type EntityRow, TABLE_OF } from './tables';

interface PendingEntity {
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

const referenceOf = ({ kind, id, assessment }: Change): EntityReference => (assessment === undefined ? { kind, id } : { kind, id, assessment });

export type RowKey = string | [string, string];

/** The primary key of an entity's row. */
export function rowKeyOf(institution: string, { kind, id, assessment = '' }: EntityReference): RowKey {
  if (kind === 'institution' || kind === 'assessment') return id;
  return kind === 'evidence' ? [institution, id] : [assessment, id];
}

export const tableOf = (db: Database, kind: EntityKind) => db.table<EntityRow<object>, RowKey>(TABLE_OF[kind]);

/** Reads every entity that the changes name, with the institution and the assessments that they belong to. */
export async function readPending(db: Database, institution: string, changes: readonly Change[]): Promise<PendingChanges> {
  const named = [{ kind: 'institution' as const, id: institution }, ...changes.map(referenceOf)];
  const around = changes.flatMap(({ assessment }) => (assessment === undefined ? [] : [{ kind: 'assessment' as const, id: assessment }]));
  const entities = new Map<string, PendingEntity>([...named, ...around].map((entity) => [entityKey(entity), { entity, value: null }]));
  for (const kind of new Set([...entities.values()].map(({ entity }) => entity.kind))) {
    const wanted = [...entities.values()].filter(({ entity }) => entity.kind === kind);
    const rows = await tableOf(db, kind).bulkGet(wanted.map(({ entity }) => rowKeyOf(institution, entity)));
    rows.forEach((row, place) => {
      const entity = wanted[place]?.entity;
      if (row === undefined || entity === undefined) return;
      if (row.institution !== institution) throw new TypeError(`${kind} ${entity.id} belongs to another institution`);
      entities.set(entityKey(entity), { entity, value: row.value });
    });
  }
  return { institution, entities, changes: [] };
}

const record = (pending: PendingChanges, entity: EntityReference, after: object | null): void => {
  const key = entityKey(entity);
  pending.changes.push({ entity, before: pending.entities.get(key)?.value ?? null, after });
  pending.entities.set(key, { entity, value: after });
};

/** What an assessment holds goes before it, each with a revision of its own. */
async function removeContents(db: Database, pending: PendingChanges, assessment: string): Promise<void> {
  for (const kind of ['answer', 'action', 'visit'] as const) {
    const rows = await tableOf(db, kind).where('[assessment+id]').between([assessment], [assessment, []]).toArray();
    for (const { id, value } of rows) {
      const entity = { kind, id, assessment };
      if (!pending.entities.has(entityKey(entity))) pending.entities.set(entityKey(entity), { entity, value });
    }
  }
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

/** Adds one change. Rejects with `storage/gone` when the institution or the assessment is no longer there. */
export async function addChange(db: Database, pending: PendingChanges, change: Change): Promise<void> {
  const entity = referenceOf(change);
  const next = nextValue(change, pending.entities.get(entityKey(entity))?.value ?? null);
  if (next === null && !exists(pending, entity)) return;
  assertValue(pending, entity, next);
  assertPlace(pending, entity);
  if (entity.kind === 'assessment' && next === null) await removeContents(db, pending, entity.id);
  record(pending, entity, next);
}
