import type { EntityReference } from '../bundle-history.generated';
import { type EntityKind, entityKey } from '../entity';
import { isSameValue } from '../plain-value';
import type { Fields } from '../revision';
import { CLAIM_FIELDS } from './merge-rules';
import type { Written } from './replay-lines';
import { type Cells, IS, keysOfPath, mark, takeApart } from './take-apart';

/** What one revision wrote. A record that goes writes only that it goes: its cells keep what they held. */
export interface CellWrites {
  readonly cells: Cells;
  /** Paths of records that were not there before. */
  readonly made: readonly string[];
  /** Entities that this revision needs to stay: removed elsewhere meanwhile, that is a conflict. */
  readonly needs: readonly EntityReference[];
}

const isMark = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`);
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The paths of a cell and of everything around it, innermost first. */
function* around(path: string): Generator<string> {
  for (let at = path; at !== ''; ) {
    at = parentOf(at);
    yield at;
  }
}

const goesWithRecord = (path: string, before: Cells, after: Cells): boolean =>
  [...around(path)].some((at) => at !== parentOfMark(path) && before.has(mark(at, IS)) && !after.has(mark(at, IS)));

/** The record whose own mark a path is; for any other path a record that does not exist. */
const parentOfMark = (path: string): string | null => (isMark(path, IS) ? parentOf(path) : null);

function changedCells(before: Cells, after: Cells): Cells {
  const changed: Cells = new Map();
  for (const [path, value] of after) if (!before.has(path) || !isSameValue(value, before.get(path))) changed.set(path, value);
  for (const path of before.keys()) if (!after.has(path) && !goesWithRecord(path, before, after)) changed.set(path, isMark(path, IS) ? false : undefined);
  for (const path of [...changed.keys()]) for (const at of around(path)) if (after.has(mark(at, IS))) changed.set(mark(at, IS), true);
  return changed;
}

interface Verdict {
  readonly verdict?: unknown;
}

/**
 * When the institution changes a level that was confirmed, the app notes beside it the level that the mentor saw. That
 * is no new verdict: the mentor's own one stays the last word.
 */
function isKeptVerdict(before: Fields, after: Fields): boolean {
  const former = before.verification as Verdict | undefined;
  if (former?.verdict !== 'confirmed' || typeof before.level !== 'number' || before.level === after.level) return false;
  return isSameValue(after.verification, { ...former, verdict: 'adjusted', level: before.level });
}

/** Evidence that an answer comes to name. */
const neededItems = (cells: Cells): readonly EntityReference[] =>
  [...cells].flatMap(([path, value]) => {
    const [field, , list, item] = keysOfPath(path);
    return field === 'evidence' && list === 'items' && item !== undefined && typeof value === 'string' ? [{ kind: 'evidence' as const, id: value }] : [];
  });

const touched = (kind: EntityKind, names: ReadonlySet<string>, value: Fields | null): Fields | null => {
  if (value === null) return null;
  const all = kind === 'answer' && CLAIM_FIELDS.some((name) => names.has(name)) ? new Set([...names, ...CLAIM_FIELDS]) : names;
  return Object.fromEntries(Object.entries(value).filter(([name]) => all.has(name)));
};

/** Takes apart only the fields that differ: an entity may be large, a change is small. */
function cellsOfChange(kind: EntityKind, before: Fields, after: Fields): Cells {
  const names = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => !isSameValue(before[name], after[name])));
  const changed = changedCells(takeApart(kind, touched(kind, names, before)), takeApart(kind, touched(kind, names, after)));
  if (kind === 'answer' && isKeptVerdict(before, after)) changed.delete('verification');
  return changed;
}

function madeRecords(kind: EntityKind, cells: Cells, before: Fields | null): readonly string[] {
  const marks = [...cells].filter(([path, value]) => value === true && isMark(path, IS) && (before === null || path !== IS));
  if (marks.length === 0) return [];
  const known = takeApart(kind, before);
  return marks.flatMap(([path]) => (known.has(path) ? [] : [parentOf(path)]));
}

export function writesOf(entity: EntityReference, { before, after }: Written): CellWrites {
  const { kind, assessment } = entity;
  if (after === null) return { cells: new Map([[IS, false]]), made: [], needs: [] };
  const cells = before === null ? takeApart(kind, after) : cellsOfChange(kind, before, after);
  const made = madeRecords(kind, cells, before);
  const inside: readonly EntityReference[] = assessment === undefined ? [] : [{ kind: 'assessment', id: assessment }];
  const needs = kind === 'answer' ? [...inside, ...neededItems(cells)] : inside;
  return { cells, made, needs: cells.size === 0 ? [] : needs.filter((needed) => entityKey(needed) !== entityKey(entity)) };
}
