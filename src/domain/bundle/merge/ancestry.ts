import type { Revision } from '../bundle-history.generated';
import { indexRevisions } from '../history';

/** Who descends from whom, answered at once for any two revisions. */
export interface Ancestry {
  /** Parents before children; revisions of the same depth by their ids, so that the order depends on nothing but the set. */
  readonly ordered: readonly Revision[];
  /** Whether `older` is `newer` or one of its ancestors. */
  readonly leadsTo: (older: string, newer: string) => boolean;
}

interface Place {
  readonly line: number;
  readonly step: number;
  /** For each line the last step that this place descends from; shared along a line until it takes in another. */
  readonly known: ReadonlyMap<number, number>;
}

/** How far each revision is from the first one, on its longest way. */
function depths(revisions: readonly Revision[]): ReadonlyMap<string, number> {
  const index = indexRevisions(revisions);
  const found = new Map<string, number>();
  for (const { id } of revisions) {
    const waiting = [id];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const parents = (index.get(next)?.parents ?? []).filter((parent) => index.has(parent));
      const open = found.has(next) ? [] : parents.filter((parent) => !found.has(parent));
      if (open.length > 0) waiting.push(...open);
      else {
        found.set(
          next,
          parents.reduce((depth, parent) => Math.max(depth, (found.get(parent) ?? 0) + 1), 0),
        );
        waiting.pop();
      }
    }
  }
  return found;
}

/** The same revisions, parents before children, in an order that depends on nothing but the set. */
export function sortRevisions(revisions: readonly Revision[]): readonly Revision[] {
  const depth = depths(revisions);
  return [...revisions].sort((one, other) => (depth.get(one.id) ?? 0) - (depth.get(other.id) ?? 0) || (one.id < other.id ? -1 : 1));
}

function joined(parents: readonly Place[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const parent of parents) {
    for (const [line, step] of [...parent.known, [parent.line, parent.step] as const]) known.set(line, Math.max(step, known.get(line) ?? -1));
  }
  return known;
}

/**
 * The history cut into lines: a revision goes on with the line of its first parent while that is its newest end, else it
 * begins one. Each place knows how far it has seen every line, so that descent is one comparison. No cycles: `checkHistory`.
 */
export function traceAncestry(revisions: readonly Revision[]): Ancestry {
  const ordered = sortRevisions(revisions);
  const places = new Map<string, Place>();
  const ends: number[] = [];
  for (const { id, parents } of ordered) {
    const above = parents.flatMap((parent) => places.get(parent) ?? []);
    const [first] = above;
    const goesOn = first !== undefined && ends[first.line] === first.step;
    const line = goesOn ? first.line : ends.length;
    const step = goesOn ? first.step + 1 : 0;
    ends[line] = step;
    places.set(id, { line, step, known: goesOn && above.length === 1 ? first.known : joined(above) });
  }
  const leadsTo = (older: string, newer: string): boolean => {
    const below = places.get(older);
    const top = places.get(newer);
    if (below === undefined || top === undefined) return false;
    return below.step <= (below.line === top.line ? top.step : (top.known.get(below.line) ?? -1));
  };
  return { ordered, leadsTo };
}
