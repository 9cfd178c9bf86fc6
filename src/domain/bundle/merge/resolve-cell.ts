import { canonicalJson } from '../../canonical-json';
import { isSameValue } from '../plain-value';
import type { Ancestry } from './ancestry';
import type { CellEdit } from './cell-edits';

/** A value that stands for a cell, with every statement of it that nothing later replaces. */
export interface Candidate {
  /** undefined: that the cell be empty. */
  readonly value: unknown;
  readonly edits: readonly CellEdit[];
}

/** The statements that no later one replaces. `edits` stand parents before children. */
export function lastEdits(edits: readonly CellEdit[], { leadsTo }: Ancestry): readonly CellEdit[] {
  let last: CellEdit[] = [];
  for (const edit of edits) last = [...last.filter(({ revision }) => !leadsTo(revision, edit.revision)), edit];
  return last;
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

function groupByValue(edits: readonly CellEdit[]): readonly Candidate[] {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) groups.set(textOf(edit.value), [...(groups.get(textOf(edit.value)) ?? []), edit]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => ({ value: group[0]?.value, edits: group }));
}

/** Whether a side says, in the end, what both had when they parted: it changed nothing, and the other side wins. */
function saysTheBase(edit: CellEdit, other: CellEdit, edits: readonly CellEdit[], ancestry: Ancestry): boolean {
  const common = edits.filter(({ revision }) => ancestry.leadsTo(revision, edit.revision) && ancestry.leadsTo(revision, other.revision));
  const bases = lastEdits(common, ancestry);
  return bases.length === 0 ? edit.value === undefined : bases.every(({ value }) => isSameValue(value, edit.value));
}

/**
 * The values that stand for a cell: one, or several that nobody has chosen between. A function of the set of statements
 * and their descent alone, so that the order of merging cannot matter.
 */
export function candidatesOf(edits: readonly CellEdit[], ancestry: Ancestry, countsUnchanged: boolean): readonly Candidate[] {
  const groups = groupByValue(lastEdits(edits, ancestry));
  if (groups.length < 2 || countsUnchanged) return groups;
  const standing = groups.filter(
    (group) => !group.edits.every((edit) => groups.some((rival) => rival !== group && rival.edits.some((other) => saysTheBase(edit, other, edits, ancestry)))),
  );
  return standing.length === 0 ? groups : standing;
}
