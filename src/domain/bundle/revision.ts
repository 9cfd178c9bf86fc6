import type { EntityReference, Revision } from './bundle-history.generated';
import { isSameValue, wellFormed } from './plain-value';

export type Fields = Readonly<Record<string, unknown>>;

/** Where the ids, the time (for display only) and the name of the device come from. */
export interface Stamp {
  newId(): string;
  now(): string;
  readonly device: string;
}

/** One entity before and after a write; null: it did not exist, or no longer does. */
export interface EntityChange {
  readonly entity: EntityReference;
  readonly before: object | null;
  readonly after: object | null;
}

const DEVICE_NAME_LENGTH = 80;

const fieldsOf = (value: object): ReadonlyMap<string, unknown> => new Map<string, unknown>(Object.entries(value));

/**
 * The top-level fields that differ, with their values on both sides; an absent field is an absent key.
 *
 * | before | after  | result                                          |
 * |--------|--------|-------------------------------------------------|
 * | null   | null   | null                                            |
 * | null   | value  | {before: null, after: every field}              |
 * | value  | null   | {before: every field, after: null}              |
 * | value  | value  | the changed fields, or null when there are none |
 */
export function changedFields(before: object | null, after: object | null): Pick<Revision, 'before' | 'after'> | null {
  if (before === null && after === null) return null;
  if (before === null || after === null) return { before: before && Object.fromEntries(fieldsOf(before)), after: after && Object.fromEntries(fieldsOf(after)) };
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const changed = (side: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    Object.fromEntries([...side].filter(([key, value]) => !other.has(key) || !isSameValue(value, other.get(key))));
  const difference = { before: changed(old, now), after: changed(now, old) };
  return Object.keys(difference.before).length + Object.keys(difference.after).length === 0 ? null : difference;
}

/** The entity after a revision, given the entity before it. */
export function applyRevision(value: Fields | null, revision: Pick<Revision, 'before' | 'after'>): Fields | null {
  if (revision.after === null) return null;
  if (revision.before === null || value === null) return revision.after;
  const replaced = new Set([...Object.keys(revision.before), ...Object.keys(revision.after)]);
  const kept = Object.entries(value).filter(([key]) => !replaced.has(key));
  return Object.fromEntries([...kept, ...Object.entries(revision.after)]);
}

/**
 * A chain of revisions, one per change, each with the one before it as its only parent; the first has `head`
 * (null: the institution is new, no parent). A change that changes nothing makes no revision.
 */
export function makeRevisions(institution: string, head: string | null, changes: readonly EntityChange[], stamp: Stamp): readonly Revision[] {
  const at = stamp.now();
  const device = stamp.device === '' ? {} : { device: wellFormed(stamp.device.slice(0, DEVICE_NAME_LENGTH)) };
  const revisions: Revision[] = [];
  for (const { entity, before, after } of changes) {
    const difference = changedFields(before, after);
    if (difference === null) continue;
    const parent = revisions.at(-1)?.id ?? head;
    revisions.push({ id: stamp.newId(), parents: parent === null ? [] : [parent], institution, entity, ...difference, at, ...device });
  }
  return revisions;
}
