import { fail, type Outcome, succeed } from '../domain/problem';
import { type JsonObject, parseDocument } from './parse-document';

/** The documents that stand alone as JSON files, by the name in their `format`. */
const KINDS = { 'standard-pack': 1, 'grading-policy': 1, 'local-weights': 1, assessment: 1 } as const;

export type DocumentKind = keyof typeof KINDS;

export interface DetectedDocument {
  readonly kind: DocumentKind;
  readonly value: JsonObject;
}

const FORMAT = /^siap-lks\/([a-z-]+)@([1-9][0-9]{0,5})$/;

const isKind = (name: string): name is DocumentKind => Object.hasOwn(KINDS, name);

/**
 * Which document a JSON object says that it is. Errors: `document/no-format`, `document/unknown-format`, and
 * `document/newer-format` for a version that this app does not know yet.
 */
export function detectObject(value: JsonObject): Outcome<DetectedDocument> {
  const { format } = value;
  if (format === undefined) return fail([{ code: 'document/no-format', pointer: '' }]);
  const [, name = '', version = ''] = (typeof format === 'string' && FORMAT.exec(format)) || [];
  if (!isKind(name)) return fail([{ code: 'document/unknown-format', pointer: '/format', data: { format: String(format).slice(0, 80) } }]);
  if (Number(version) > KINDS[name]) return fail([{ code: 'document/newer-format', pointer: '/format', data: { format: String(format) } }]);
  return succeed({ kind: name, value });
}

/** Text to the kind of document that it holds, and the parsed object. Nothing but size, syntax and `format` is checked yet. */
export function detectDocument(text: string): Outcome<DetectedDocument> {
  const parsed = parseDocument(text);
  return parsed.ok ? detectObject(parsed.value) : parsed;
}
