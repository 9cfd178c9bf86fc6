import type { PackIndex } from '../pack-index';

/**
 * Where the answers to a criterion go, version by version (DESIGN section 4, `supersedes`); null: nowhere.
 *
 * | `supersedes.criteria` of the next version | the id in the next version | successor        |
 * |-------------------------------------------|----------------------------|------------------|
 * | names the id, with another id             | any                        | that other id    |
 * | names the id, with null                   | any                        | none             |
 * | says nothing about the id                 | there                      | the same id      |
 * | says nothing about the id                 | not there                  | none             |
 *
 * The map is used where it is about the pack before it, of whatever version: an id never changes its meaning.
 * `path` begins with the pack that was answered and ends with the newest.
 */
export function successorOf(criterion: string, path: readonly PackIndex[]): string | null {
  let id: string | null = criterion;
  let before: PackIndex | undefined;
  for (const next of path) {
    if (before !== undefined && id !== null) id = nextId(id, before, next);
    before = next;
  }
  return id;
}

function nextId(id: string, before: PackIndex, { pack, criterionById }: PackIndex): string | null {
  const map = pack.supersedes?.id === before.pack.id ? pack.supersedes.criteria : {};
  const next = Object.hasOwn(map, id) ? (map[id] ?? null) : id;
  return next !== null && criterionById.has(next) ? next : null;
}
