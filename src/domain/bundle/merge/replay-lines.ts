import type { Revision } from '../bundle-history.generated';
import { entityKey } from '../entity';
import { applyRevision, type Fields } from '../revision';

/** What a revision made of its entity, on its own line of first parents; null: it is not there. */
export interface Written {
  readonly before: Fields | null;
  readonly after: Fields | null;
}

interface Step {
  readonly revision: Revision;
  /** What to put back on the way up; absent: on the way down. */
  readonly undo?: Fields | null;
}

/** For each revision its entity before and after it, by one walk over the tree of first parents. */
export function replayLines(ordered: readonly Revision[]): ReadonlyMap<string, Written> {
  const ids = new Set(ordered.map(({ id }) => id));
  const below = new Map<string, Revision[]>();
  for (const revision of ordered) {
    const [first = ''] = revision.parents;
    const parent = ids.has(first) ? first : '';
    below.set(parent, [...(below.get(parent) ?? []), revision]);
  }
  const values = new Map<string, Fields | null>();
  const written = new Map<string, Written>();
  const steps: Step[] = (below.get('') ?? []).map((revision) => ({ revision }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { revision, undo } = step;
    const key = entityKey(revision.entity);
    if (undo !== undefined) {
      values.set(key, undo);
      continue;
    }
    const before = values.get(key) ?? null;
    const after = applyRevision(before, revision);
    written.set(revision.id, { before, after });
    values.set(key, after);
    steps.push({ revision, undo: before }, ...(below.get(revision.id) ?? []).map((child) => ({ revision: child })));
  }
  return written;
}
