import { fail, type Outcome, pointerTo, succeed } from '../../problem';
import type { Revision } from '../bundle-history.generated';
import { type HistoryRelation, indexRevisions, relationOf } from '../history';
import { isSameValue } from '../plain-value';
import { type EntityState, type RevisionSet, replayHistory } from '../replay';
import { changedFields } from '../revision';
import { sortRevisions } from './ancestry';
import type { MergeRemark, OpenConflict } from './conflict';
import { mergeIdOf } from './merge-id';
import { type MergeSummary, summarize } from './merge-summary';
import { mergedState } from './merged-state';
import { changesBetween } from './state-changes';

/** What a merge needs of a history. It must have passed `checkHistory`. */
export type MergeableHistory = RevisionSet;

export interface MergeResult {
  /** How theirs stands to mine. Only `diverged` and `unrelated` make new revisions. */
  readonly relation: HistoryRelation;
  readonly head: string;
  /** Everything either has, and what the merge wrote; parents before children, the same on every device. */
  readonly revisions: readonly Revision[];
  readonly state: EntityState;
  readonly conflicts: readonly OpenConflict[];
  readonly remarks: readonly MergeRemark[];
  /** What changes for mine. */
  readonly summary: MergeSummary;
}

/** Two files that claim the same revision with different content, or different institutions, cannot both be right. */
function union(mine: MergeableHistory, theirs: MergeableHistory): Outcome<readonly Revision[]> {
  const known = indexRevisions(mine.revisions);
  const contradicting = theirs.revisions.findIndex((revision) => known.has(revision.id) && !isSameValue(known.get(revision.id), revision));
  const pointer = pointerTo('history', 'revisions', contradicting);
  if (contradicting >= 0) return fail([{ code: 'bundle/contradicting-revision', pointer, data: { revision: theirs.revisions[contradicting]?.id ?? '' } }]);
  const institutions = new Set([...mine.revisions, ...theirs.revisions].map(({ institution }) => institution));
  if (institutions.size > 1) return fail([{ code: 'bundle/merge-other-institution', pointer: pointerTo('history') }]);
  return succeed([...mine.revisions, ...theirs.revisions.filter(({ id }) => !known.has(id))]);
}

/** The line that goes on through the first head to the merged state; the first revision names both heads. */
function writeMerge(first: string, second: string, from: EntityState, to: EntityState, known: ReadonlyMap<string, Revision>): readonly Revision[] {
  const heads = [known.get(first), known.get(second)];
  const institution = heads[0]?.institution ?? '';
  const at =
    heads
      .map((head) => head?.at ?? '')
      .sort()
      .at(-1) ?? '';
  const changes = changesBetween(from, to).map(({ entity, before, after }) => ({ entity, ...changedFields(before, after) }));
  const nothing = { entity: { kind: 'institution' as const, id: institution }, before: {}, after: {} };
  const written: Revision[] = [];
  for (const { entity, before = null, after = null } of changes.length === 0 ? [nothing] : changes) {
    const parents = written.length === 0 ? [first, second] : [written.at(-1)?.id ?? ''];
    const said = { parents, institution, entity, before, after };
    written.push({ id: mergeIdOf(said), ...said, at });
  }
  return written;
}

const headFirst = (one: string, other: string): readonly [string, string] => (one < other ? [one, other] : [other, one]);

/**
 * Merges two copies of one institution. Deterministic and commutative: the same two heads give the same new head on
 * every device. Writes nothing where one holds the other. Source: DESIGN section 7, rules in docs/data-formats.md.
 */
export function mergeHistories(mine: MergeableHistory, theirs: MergeableHistory): Outcome<MergeResult> {
  const all = union(mine, theirs);
  if (!all.ok) return all;
  const before = replayHistory(mine);
  if (!before.ok) return before;
  const relation = relationOf({ head: mine.head, index: indexRevisions(mine.revisions) }, { head: theirs.head, index: indexRevisions(theirs.revisions) });
  if (relation === 'newer' || relation === 'same' || relation === 'older') return takeNewer(relation, relation === 'newer' ? theirs : mine, before.value);
  const [first, second] = headFirst(mine.head, theirs.head);
  const merged = mergedState(all.value);
  const known = indexRevisions(all.value);
  const line = replayHistory({ head: first, revisions: all.value });
  if (!line.ok) return line;
  const written = writeMerge(first, second, line.value, merged.state, known);
  const revisions = sortRevisions([...all.value, ...written]);
  return succeed({
    ...merged,
    relation,
    head: written.at(-1)?.id ?? first,
    revisions,
    summary: summarize(before.value, merged.state, merged.conflicts.length),
  });
}

function takeNewer(relation: HistoryRelation, { head, revisions }: MergeableHistory, before: EntityState): Outcome<MergeResult> {
  const replayed = replayHistory({ head, revisions });
  if (!replayed.ok) return replayed;
  const { conflicts, remarks } = mergedState(revisions);
  const summary = summarize(before, replayed.value, conflicts.length);
  return succeed({ relation, head, revisions: sortRevisions(revisions), state: replayed.value, conflicts, remarks, summary });
}

/**
 * Merges any number of copies, in whatever order they come: those that another one holds fall away, the others are
 * merged in the order of their heads. The summary says what changes for the first. Needs at least one.
 */
export function mergeMany(copies: readonly MergeableHistory[]): Outcome<MergeResult> {
  const [mine] = copies;
  if (mine === undefined) throw new TypeError('nothing to merge');
  const before = replayHistory(mine);
  if (!before.ok) return before;
  const held = new Map(copies.map((copy) => [copy.head, copy]));
  const inside = ({ head }: MergeableHistory): boolean =>
    [...held.values()].some((other) => other.head !== head && other.revisions.some(({ id }) => id === head));
  const [first = mine, ...others] = [...held.values()].filter((copy) => !inside(copy)).sort((one, other) => (one.head < other.head ? -1 : 1));
  let merged = mergeHistories(first, first);
  for (const other of [...others, ...copies]) {
    if (!merged.ok) return merged;
    merged = mergeHistories(merged.value, other);
  }
  if (!merged.ok) return merged;
  const { state, conflicts } = merged.value;
  const relation = relationOfAll(mine, copies, merged.value.head);
  return succeed({ ...merged.value, relation, summary: summarize(before.value, state, conflicts.length) });
}

/** How all copies together stand to the first. */
function relationOfAll(mine: MergeableHistory, copies: readonly MergeableHistory[], head: string): HistoryRelation {
  if (head === mine.head) return copies.every((copy) => copy.head === head) ? 'same' : 'older';
  if (copies.some((copy) => copy.head === head)) return 'newer';
  const known = new Set(mine.revisions.map(({ id }) => id));
  return copies.some(({ revisions }) => !revisions.some(({ id }) => known.has(id))) ? 'unrelated' : 'diverged';
}
