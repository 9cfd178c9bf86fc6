import { fail, type Outcome, succeed } from '../../domain/problem';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Far deeper than any document of ours; keeps functions that walk a document from running out of stack. */
const MAX_DEPTH = 64;

const OPEN = new Set(['{', '[']);
const CLOSE = new Set(['}', ']']);

/** Whether lists and objects stay within the depth; texts are skipped. */
function isShallow(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inText && character === '\\') at += 1;
    else if (character === '"') inText = !inText;
    else if (!inText && OPEN.has(character)) depth += 1;
    else if (!inText && CLOSE.has(character)) depth -= 1;
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseObject(bytes: Uint8Array): JsonObject | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = isShallow(text) ? JSON.parse(text) : null;
    return isObject(value) ? value : null;
  } catch (error) {
    // SyntaxError: no JSON; TypeError: no UTF-8.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The JSON object in a member; fails with `bundle/not-json`. */
export function readJson(path: string, bytes: Uint8Array): Outcome<JsonObject> {
  const value = parseObject(bytes);
  return value === null ? fail([{ code: 'bundle/not-json', pointer: '', data: { path } }]) : succeed(value);
}
