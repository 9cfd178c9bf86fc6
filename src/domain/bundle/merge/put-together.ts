import type { EntityKind } from '../entity';
import type { Fields } from '../revision';
import { type MergeRule, RULES, ruleOf } from './merge-rules';
import { type Cells, IS, keysOfPath, MAP, ORDER, under } from './take-apart';

/** The cells of an entity as a tree, to find the children of a path. */
interface Branch {
  readonly path: string;
  value: unknown;
  readonly marks: Map<string, unknown>;
  readonly children: Map<string, Branch>;
}

const branch = (path: string): Branch => ({ path, value: undefined, marks: new Map(), children: new Map() });

function treeOf(cells: ReadonlyMap<string, unknown>): Branch {
  const root = branch('');
  for (const [path, value] of cells) {
    if (value === undefined) continue;
    const end = path.slice(path.lastIndexOf('/') + 1);
    let at = root;
    for (const key of keysOfPath(path)) {
      const next = at.children.get(key) ?? branch(under(at.path, key));
      at.children.set(key, next);
      at = next;
    }
    if (end.startsWith('#')) at.marks.set(end, value);
    else at.value = value;
  }
  return root;
}

const ANY: MergeRule = { rule: 'atom' };

/** Keys in the order of the list; what it does not name (added on a side whose order did not win) follows, sorted. */
function orderedKeys({ marks, children }: Branch): readonly string[] {
  const order = marks.get(ORDER);
  const named = Array.isArray(order) ? order.filter((key): key is string => typeof key === 'string') : [];
  return [...new Set([...named, ...[...children.keys()].sort()])];
}

function builtList(at: Branch, rule: MergeRule): unknown {
  const items = orderedKeys(at).flatMap((key) => {
    const child = at.children.get(key);
    const item = child === undefined ? undefined : built(child, rule.rule === 'list' ? { rule: 'record', fields: rule.fields } : ANY);
    return item === undefined ? [] : [item];
  });
  return items.length > 0 || at.marks.has(ORDER) ? items : undefined;
}

/** A field that no rule names is a list where it came apart as one. */
const isList = ({ marks, children }: Branch): boolean => marks.has(ORDER) || children.size > 0;

function builtFields(at: Branch, fields: Readonly<Record<string, MergeRule>>): Fields {
  const entries = [...at.children].map(([name, child]) => [name, built(child, ruleOf(fields, name, isList(child) ? [] : null))] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** undefined: the part is not there. A record that was removed takes what it holds with it. */
function built(at: Branch, rule: MergeRule): unknown {
  if (at.value !== undefined) return at.value;
  if (rule.rule === 'atom') return undefined;
  if (rule.rule === 'record') return at.marks.get(IS) === true ? builtFields(at, rule.fields) : undefined;
  if (rule.rule === 'set' || rule.rule === 'list') return builtList(at, rule);
  const entries = [...at.children].map(([key, child]) => [key, built(child, rule.each)] as const).filter(([, value]) => value !== undefined);
  return entries.length > 0 || at.marks.has(MAP) ? Object.fromEntries(entries) : undefined;
}

const withoutClaim = ({ claim, ...answer }: Fields): Fields => ({ level: null, ...(typeof claim === 'object' ? claim : {}), ...answer });

/** The reverse of `takeApart`; null: the entity does not exist. A cell that is `undefined` is not there. */
export function putTogether(kind: EntityKind, cells: Cells | ReadonlyMap<string, unknown>): Fields | null {
  const root = treeOf(cells);
  if (root.marks.get(IS) !== true) return null;
  const value = builtFields(root, RULES[kind]);
  return kind === 'answer' ? withoutClaim(value) : value;
}
