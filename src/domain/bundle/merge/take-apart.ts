import { canonicalJson } from '../../canonical-json';
import type { EntityKind } from '../entity';
import type { Fields } from '../revision';
import { CLAIM_FIELDS, type MergeRule, RULES, ruleOf } from './merge-rules';

/**
 * An entity taken apart into cells: the smallest parts that merge by themselves. Their names are paths such as
 * `evidence/dokumen/location`; these ends are our own, as keys of the data have their `#` escaped:
 *
 * - `#is`    a record is there (true)
 * - `#map`   a map is there, be it empty (true)
 * - `#order` a list is there, and the keys of its items in their order
 */
export type Cells = Map<string, unknown>;

export const IS = '#is';
export const MAP = '#map';
export const ORDER = '#order';

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2');
const unescaped = (key: string): string => key.replaceAll('~2', '#').replaceAll('~1', '/').replaceAll('~0', '~');

/** A path of the data's own keys, without the ends that are ours. */
export const keysOfPath = (path: string): readonly string[] =>
  path === ''
    ? []
    : path
        .split('/')
        .filter((part) => !part.startsWith('#'))
        .map(unescaped);

export const under = (path: string, key: string): string => (path === '' ? escaped(key) : `${path}/${escaped(key)}`);
export const mark = (path: string, end: string): string => (path === '' ? end : `${path}/${end}`);

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key of each item of a list, numbered where it repeats. */
export function keysOf(items: readonly unknown[], key: string | undefined): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const named = key !== undefined && isObject(item) && typeof item[key] === 'string' ? item[key] : canonicalJson(item);
    const count = seen.get(named) ?? 0;
    seen.set(named, count + 1);
    return count === 0 ? named : `${named} (${count})`;
  });
}

function addFields(cells: Cells, path: string, value: Fields, fields: Readonly<Record<string, MergeRule>>): void {
  cells.set(mark(path, IS), true);
  for (const [name, field] of Object.entries(value)) add(cells, under(path, name), field, ruleOf(fields, name, field));
}

function addItems(cells: Cells, path: string, items: readonly unknown[], rule: MergeRule & { rule: 'set' | 'list' }): void {
  const keys = keysOf(items, rule.rule === 'list' ? 'id' : rule.key);
  cells.set(mark(path, ORDER), keys);
  items.forEach((item, place) => {
    const at = under(path, keys[place] ?? '');
    if (rule.rule === 'list' && isObject(item)) addFields(cells, at, item, rule.fields);
    else cells.set(at, item);
  });
}

/** A value that is not shaped as its rule says (a foreign file) is taken as an atom. */
function add(cells: Cells, path: string, value: unknown, rule: MergeRule): void {
  if (rule.rule === 'record' && isObject(value)) addFields(cells, path, value, rule.fields);
  else if ((rule.rule === 'set' || rule.rule === 'list') && Array.isArray(value)) addItems(cells, path, value, rule);
  else if (rule.rule === 'map' && isObject(value)) {
    cells.set(mark(path, MAP), true);
    for (const [key, entry] of Object.entries(value)) add(cells, under(path, key), entry, rule.each);
  } else cells.set(path, value);
}

const pick = (value: Fields, isPicked: (name: string) => boolean): Fields => Object.fromEntries(Object.entries(value).filter(([name]) => isPicked(name)));

/** The claim of an answer as one value. */
export const claimOf = (answer: Fields): Fields => pick(answer, (name) => CLAIM_FIELDS.includes(name));

/** An answer that claims nothing (a note was written, say) has no claim that could contradict another. */
const claimsNothing = (claim: Fields): boolean => Object.entries(claim).every(([name, value]) => name === 'level' && value === null);

function withClaim(answer: Fields): Fields {
  const claim = claimOf(answer);
  const others = pick(answer, (name) => !CLAIM_FIELDS.includes(name));
  return claimsNothing(claim) ? others : { ...others, claim };
}

/** The cells of an entity; null: it does not exist and has none. */
export function takeApart(kind: EntityKind, value: Fields | null): Cells {
  const cells: Cells = new Map();
  if (value !== null) addFields(cells, '', kind === 'answer' ? withClaim(value) : value, RULES[kind]);
  return cells;
}
