/**
 * JSON data as the app holds it: null, booleans, finite numbers, strings, arrays and plain objects. Keys are copied as
 * own properties, so that a key such as `__proto__` in a foreign file stays a key and nothing more.
 */

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Half an emoji, cut off by a length limit, has no place in JSON that others read (RFC 8785): it becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

function copyOf(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  if (isObject(value) && isPlainObject(value)) {
    const entries: [string, unknown][] = Object.entries(value);
    return Object.fromEntries(entries.filter(([, field]) => field !== undefined).map(([key, field]) => [key, copyOf(field)]));
  }
  throw new TypeError(`not JSON data: ${String(value)}`);
}

/** A deep copy without keys that are undefined and without half surrogate pairs. Throws a TypeError for what JSON cannot hold (NaN, dates, functions): that is a bug. */
export const plainCopy = <T>(value: T): T => copyOf(value) as T;

/** Deep equality of JSON data; the order of keys does not matter, that of list items does. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const oneEntries: [string, unknown][] = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return oneEntries.length === others.size && oneEntries.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)));
}
