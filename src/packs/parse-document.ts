import { fail, type Outcome, type Problem, succeed } from '../domain/problem';
import { placeOf, scanJson } from './json-scan';

/** 8 MiB: some forty times the largest pack that we ship. */
export const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;

/** A parsed JSON object; its keys may be anything, `__proto__` included (as an own key, which does nothing). */
export type JsonObject = Readonly<Record<string, unknown>>;

const BYTE_ORDER_MARK = '\u{feff}';

/** UTF-16 units never outnumber UTF-8 bytes, so the quick test spares the encoding of a huge text. */
const sizeBytesOf = (text: string): number => (text.length > MAX_DOCUMENT_BYTES ? text.length : new TextEncoder().encode(text).byteLength);

function checkSize(text: string): Problem[] {
  const sizeBytes = sizeBytesOf(text);
  return sizeBytes > MAX_DOCUMENT_BYTES ? [{ code: 'document/too-large', pointer: '', data: { sizeBytes, limitBytes: MAX_DOCUMENT_BYTES } }] : [];
}

function checkSyntax(text: string): Problem[] {
  if (text.trim() === '') return [{ code: 'document/empty', pointer: '' }];
  const { fault, duplicates } = scanJson(text);
  if (fault === null) return [...duplicates];
  const code = fault.kind === 'too-deep' ? 'document/too-deep' : 'document/not-json';
  return [{ code, pointer: '', data: placeOf(text, fault.offset) }];
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Text to a JSON object. Errors (`document/`): `too-large`, `empty`, `not-json` and `too-deep` with line and column,
 * `duplicate-key` with the place, `not-object`. A byte order mark at the start, as some editors write it, is no error.
 */
export function parseDocument(text: string): Outcome<JsonObject> {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const sizeProblems = checkSize(json);
  if (sizeProblems.length > 0) return fail(sizeProblems);
  const syntaxProblems = checkSyntax(json);
  if (syntaxProblems.length > 0) return fail(syntaxProblems);
  const value: unknown = JSON.parse(json);
  return isObject(value) ? succeed(value) : fail([{ code: 'document/not-object', pointer: '' }]);
}
