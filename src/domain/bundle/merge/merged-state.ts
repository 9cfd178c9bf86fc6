import type { Revision } from '../bundle-history.generated';
import { entityKey } from '../entity';
import type { EntityState } from '../replay';
import { traceAncestry } from './ancestry';
import { collectEdits } from './cell-edits';
import type { MergeRemark, OpenConflict } from './conflict';
import { type ResolvedEntity, resolveEntity } from './resolve-entity';

/** What a set of revisions comes to. */
export interface MergedState {
  readonly state: EntityState;
  /** Sorted by their keys. */
  readonly conflicts: readonly OpenConflict[];
  readonly remarks: readonly MergeRemark[];
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What an assessment held is there only as long as the assessment is. */
const isHeld = (all: ReadonlyMap<string, ResolvedEntity>, { entity: { assessment } }: ResolvedEntity): boolean =>
  assessment === undefined || (all.get(entityKey({ kind: 'assessment', id: assessment }))?.value ?? null) !== null;

/**
 * The state that a set of revisions stands for, by what each said and what it had seen. Nothing here knows in which
 * order they were put together, so merging is commutative, associative and idempotent by construction.
 */
export function mergedState(revisions: readonly Revision[]): MergedState {
  const ancestry = traceAncestry(revisions);
  const all = new Map([...collectEdits(ancestry)].map(([key, edits]) => [key, resolveEntity(edits, ancestry)]));
  const held = [...all].filter(([, resolved]) => isHeld(all, resolved)).sort(([one], [other]) => byText(one, other));
  return {
    state: new Map(held.flatMap(([key, { entity, value }]) => (value === null ? [] : [[key, { entity, value }]]))),
    conflicts: held.flatMap(([, { conflicts }]) => conflicts).sort((one, other) => byText(one.key, other.key)),
    remarks: held.flatMap(([, { remarks }]) => remarks),
  };
}
