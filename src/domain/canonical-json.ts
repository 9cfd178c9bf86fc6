/**
 * RFC 8785 (JSON Canonicalization Scheme): one text for one JSON value, whatever the order of its keys, so that the same
 * pack has the same SHA-256 everywhere. Keys sort by UTF-16 code units; numbers and strings are written as ECMAScript does.
 *
 * A key whose value is `undefined` is an absent key and is left out. Throws TypeError for what JSON cannot say: NaN and
 * infinities, functions, symbols, bigints, `undefined` itself, and text with half a surrogate pair (RFC 8785, section 3.2.2.2).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`JSON has no ${typeof value}`);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('text with half a surrogate pair has no canonical JSON');
  return JSON.stringify(text);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
