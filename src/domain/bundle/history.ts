import type { Revision } from './bundle-history.generated';

/** Revisions by their id. */
export type RevisionIndex = ReadonlyMap<string, Revision>;

export const indexRevisions = (revisions: readonly Revision[]): RevisionIndex => new Map(revisions.map((revision) => [revision.id, revision]));

/** A revision and everything it descends from; parents that the index does not hold are left out. */
export function ancestorsOf(index: RevisionIndex, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const revision = index.get(next);
    if (revision === undefined || found.has(next)) continue;
    found.add(next);
    waiting.push(...revision.parents);
  }
  return found;
}

/**
 * The newest revisions that both have in common: usually one, none when they are unrelated, more than one only where
 * the same changes were merged on two sides. A revision counts as its own ancestor.
 */
export function commonBases(index: RevisionIndex, one: string, other: string): readonly string[] {
  const others = ancestorsOf(index, other);
  const common = [...ancestorsOf(index, one)].filter((id) => others.has(id));
  const older = new Set(common.flatMap((id) => index.get(id)?.parents ?? []));
  return common.filter((id) => !older.has(id)).sort();
}

export type HistoryRelation = 'same' | 'older' | 'newer' | 'diverged' | 'unrelated';

/**
 * How the history `theirs` stands to `mine`, by descent and never by dates.
 *
 * | theirs holds my head | mine holds their head | result                                                        |
 * |----------------------|-----------------------|---------------------------------------------------------------|
 * | yes                  | yes                   | same                                                          |
 * | yes                  | no                    | newer                                                         |
 * | no                   | yes                   | older                                                         |
 * | no                   | no                    | diverged, or unrelated when no revision at all is in common   |
 */
export function relationOf(mine: { index: RevisionIndex; head: string }, theirs: { index: RevisionIndex; head: string }): HistoryRelation {
  const theyHoldMine = theirs.index.has(mine.head);
  const iHoldTheirs = mine.index.has(theirs.head);
  if (theyHoldMine && iHoldTheirs) return 'same';
  if (theyHoldMine) return 'newer';
  if (iHoldTheirs) return 'older';
  return [...theirs.index.keys()].some((id) => mine.index.has(id)) ? 'diverged' : 'unrelated';
}
