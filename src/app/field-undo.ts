import { isSameValue } from '../domain/bundle/plain-value';

/**
 * What takes one change of a record back: each field that it changed gets its former value again, unless somebody changed it since, here
 * or in another tab.
 */
export function undoFields<T extends object>(before: T, after: T): (current: T) => T {
  const [old, written] = [fieldsOf(before), fieldsOf(after)];
  const changed = new Set([...old.keys(), ...written.keys()].filter((key) => !isSameValue(old.get(key), written.get(key))));
  return (current) => {
    const now = fieldsOf(current);
    const fields = [...new Set([...now.keys(), ...changed])].flatMap((key): [string, unknown][] => {
      const isOurs = changed.has(key) && isSameValue(now.get(key), written.get(key));
      const source = isOurs ? old : now;
      return source.has(key) ? [[key, source.get(key)]] : [];
    });
    return Object.fromEntries(fields) as T;
  };
}

const fieldsOf = (value: object): ReadonlyMap<string, unknown> => new Map(Object.entries(value));
