import type { EntityReference } from '../bundle-history.generated';
import { entityKey } from '../entity';
import type { Fields } from '../revision';
import type { Ancestry } from './ancestry';
import { type CellWrites, writesOf } from './cell-writes';
import { isMergeRevision } from './merge-id';
import { replayLines } from './replay-lines';
import { lastEdits } from './resolve-cell';
import { type Cells, claimOf, IS, takeApart } from './take-apart';

/** One statement about a cell. */
export interface CellEdit {
  readonly revision: string;
  /** undefined: the cell was taken away. */
  readonly value: unknown;
  /** For a verdict: the claim that it was given on. */
  readonly seen?: Fields;
  /** For a claim: the verdict that stood beside it afterwards. */
  readonly beside?: unknown;
}

/** Everything that was ever stated about an entity, cell by cell, parents before children. */
export interface EntityEdits {
  readonly entity: EntityReference;
  readonly cells: Map<string, CellEdit[]>;
}

function editsOf(all: Map<string, EntityEdits>, entity: EntityReference): EntityEdits {
  const key = entityKey(entity);
  const found = all.get(key) ?? { entity, cells: new Map<string, CellEdit[]>() };
  all.set(key, found);
  return found;
}

function push({ cells }: EntityEdits, path: string, edit: CellEdit): void {
  const edits = cells.get(path);
  if (edits === undefined) cells.set(path, [edit]);
  else if (edits.at(-1)?.revision !== edit.revision) edits.push(edit);
}

/** A record that is made anew has nothing of what it held in a former life. */
function forget(edits: EntityEdits, revision: string, made: readonly string[], present: Cells, { leadsTo }: Ancestry): void {
  for (const record of made) {
    const prefix = record === '' ? '' : `${record}/`;
    for (const [path, former] of edits.cells) {
      if (!path.startsWith(prefix) || present.has(path) || !former.some((edit) => leadsTo(edit.revision, revision))) continue;
      push(edits, path, { revision, value: path === IS || path.endsWith(`/${IS}`) ? false : undefined });
    }
  }
}

/** What a claim or a verdict was about, as its answer had it then. */
function contextOf(path: string, { kind }: EntityReference, after: Fields | null): Pick<CellEdit, 'seen' | 'beside'> {
  if (kind !== 'answer' || after === null) return {};
  if (path === 'verification') return { seen: claimOf(after) };
  return path === 'claim' && after.verification !== undefined ? { beside: after.verification } : {};
}

const pushAll = (edits: EntityEdits, revision: string, { cells }: CellWrites, after: Fields | null): void => {
  for (const [path, value] of cells) push(edits, path, { revision, value, ...contextOf(path, edits.entity, after) });
};

/** Who points to a record wants it to be there, unless it was gone already when this was written: then that changes nothing. */
function need(edits: EntityEdits, revision: string, ancestry: Ancestry): void {
  const seen = (edits.cells.get(IS) ?? []).filter((edit) => ancestry.leadsTo(edit.revision, revision));
  const wasGone = seen.length > 0 && lastEdits(seen, ancestry).every(({ value }) => value === false);
  if (!wasGone) push(edits, IS, { revision, value: true });
}

/** What every revision but those that merges wrote says, by entity (`entityKey`) and cell. */
export function collectEdits(ancestry: Ancestry): ReadonlyMap<string, EntityEdits> {
  const all = new Map<string, EntityEdits>();
  const written = replayLines(ancestry.ordered);
  for (const revision of ancestry.ordered) {
    const change = written.get(revision.id);
    if (change === undefined || isMergeRevision(revision)) continue;
    const { id, entity } = revision;
    const edits = editsOf(all, entity);
    const writes = writesOf(entity, change);
    pushAll(edits, id, writes, change.after);
    if (writes.made.length > 0) forget(edits, id, writes.made, takeApart(entity.kind, change.after), ancestry);
    for (const needed of writes.needs) need(editsOf(all, needed), id, ancestry);
  }
  return all;
}
