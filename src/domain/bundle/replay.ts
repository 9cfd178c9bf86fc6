import { fail, type Outcome, type Problem, pointerTo, succeed } from '../problem';
import type { EntityReference, Revision } from './bundle-history.generated';
import { entityKey } from './entity';
import { indexRevisions } from './history';
import { isSameValue } from './plain-value';
import { applyRevision, type Fields } from './revision';

export interface EntityRecord {
  readonly entity: EntityReference;
  readonly value: Fields;
}

/** Revisions and the one that they lead to. */
export interface RevisionSet {
  readonly head: string;
  readonly revisions: readonly Revision[];
}

/** Every entity that exists, by its key (`entityKey`). */
export type EntityState = ReadonlyMap<string, EntityRecord>;

/**
 * The line that gives the state: from the head back along the FIRST parents, oldest first. Further parents only say
 * what else was taken in; a merge writes what it takes as revisions of its own, so that the line alone suffices.
 */
export function firstParentLine(history: RevisionSet): readonly Revision[] {
  const index = indexRevisions(history.revisions);
  const line: Revision[] = [];
  const seen = new Set<string>();
  for (let id: string | undefined = history.head; id !== undefined && !seen.has(id); ) {
    const revision: Revision | undefined = index.get(id);
    if (revision === undefined) break;
    seen.add(id);
    line.push(revision);
    id = revision.parents[0];
  }
  return line.reverse();
}

/** Whether the revision starts from what is there: the entity exists or not as it says, and the changed fields have the values it saw. */
function startsFrom(value: Fields | null, { before, after }: Revision): boolean {
  if (value === null || before === null) return value === null && before === null && after !== null;
  if (after === null) return isSameValue(value, before);
  const touched = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...touched].every((key) => Object.hasOwn(value, key) === Object.hasOwn(before, key) && isSameValue(value[key], before[key]));
}

/** The state after every revision of the history; fails with `bundle/history-mismatch` at the first revision that does not follow from the one before it. */
export function replayHistory(history: RevisionSet): Outcome<EntityState> {
  const state = new Map<string, EntityRecord>();
  for (const revision of firstParentLine(history)) {
    const key = entityKey(revision.entity);
    const value = state.get(key)?.value ?? null;
    if (!startsFrom(value, revision)) return fail([mismatchAt(history.revisions, revision)]);
    const next = applyRevision(value, revision);
    if (next === null) state.delete(key);
    else state.set(key, { entity: revision.entity, value: next });
  }
  return succeed(state);
}

const mismatchAt = (revisions: readonly Revision[], revision: Revision): Problem => ({
  code: 'bundle/history-mismatch',
  pointer: pointerTo('history', 'revisions', revisions.indexOf(revision)),
  data: { revision: revision.id },
});
