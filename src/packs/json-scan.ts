import { type Problem, pointerTo } from '../domain/problem';

/** Deeper than any document of ours; keeps later recursion (schema, conditions, canonical JSON) off the end of the stack. */
export const MAX_DEPTH = 64;

/**
 * What JSON.parse does not tell, or tells differently in every browser: where the text stops being JSON (offset in UTF-16
 * units), where it nests too deep, and which keys stand twice in one object (of which JSON.parse silently drops one).
 */
export interface JsonScan {
  readonly fault: { readonly kind: 'syntax' | 'too-deep'; readonly offset: number } | null;
  readonly duplicates: readonly Problem[];
}

interface Cursor {
  readonly text: string;
  at: number;
  tooDeep: boolean;
  readonly duplicates: Problem[];
}

const WHITESPACE = /[ \t\n\r]*/y;
const LITERAL = /(?:true|false|null)(?![A-Za-z0-9_])/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9.A-Za-z])/y;
// RFC 8259, section 7: everything but quote, backslash and control characters stands for itself.
const STRING = /"(?:[^"\\\p{Cc}]+|[\x7f-\x9f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** The end of a match at the cursor, or null; the cursor does not move. */
function endOf(pattern: RegExp, cursor: Cursor): number | null {
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.text) ? pattern.lastIndex : null;
}

function take(pattern: RegExp, cursor: Cursor): boolean {
  const end = endOf(pattern, cursor);
  if (end === null) return false;
  cursor.at = end;
  return true;
}

function takeCharacter(cursor: Cursor, character: string): boolean {
  take(WHITESPACE, cursor);
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  take(WHITESPACE, cursor);
  return true;
}

/** `items` between the brackets, with commas between; `takeItem` takes one. False: the cursor stands on the fault. */
function takeList(cursor: Cursor, close: string, takeItem: () => boolean): boolean {
  cursor.at += 1;
  if (takeCharacter(cursor, close)) return true;
  do {
    take(WHITESPACE, cursor);
    if (!takeItem()) return false;
  } while (takeCharacter(cursor, ','));
  return takeCharacter(cursor, close);
}

function takeMember(cursor: Cursor, pointer: string, depth: number, seen: Set<string>): boolean {
  const start = cursor.at;
  if (!take(STRING, cursor)) return false;
  const key = String(JSON.parse(cursor.text.slice(start, cursor.at)));
  const memberPointer = pointer + pointerTo(key);
  if (seen.has(key)) cursor.duplicates.push({ code: 'document/duplicate-key', pointer: memberPointer, data: { key } });
  seen.add(key);
  return takeCharacter(cursor, ':') && takeValue(cursor, memberPointer, depth);
}

function takeValue(cursor: Cursor, pointer: string, depth: number): boolean {
  const first = cursor.text[cursor.at];
  if (first !== '{' && first !== '[') return take(STRING, cursor) || take(NUMBER, cursor) || take(LITERAL, cursor);
  if (depth >= MAX_DEPTH) {
    cursor.tooDeep = true;
    return false;
  }
  if (first === '{') {
    const seen = new Set<string>();
    return takeList(cursor, '}', () => takeMember(cursor, pointer, depth + 1, seen));
  }
  let place = 0;
  return takeList(cursor, ']', () => {
    place += 1;
    return takeValue(cursor, pointer + pointerTo(place - 1), depth + 1);
  });
}

/** Scans one JSON text (RFC 8259). */
export function scanJson(text: string): JsonScan {
  const cursor: Cursor = { text, at: 0, tooDeep: false, duplicates: [] };
  take(WHITESPACE, cursor);
  const whole = takeValue(cursor, '', 0);
  if (whole) take(WHITESPACE, cursor);
  if (whole && cursor.at === text.length) return { fault: null, duplicates: cursor.duplicates };
  return { fault: { kind: cursor.tooDeep ? 'too-deep' : 'syntax', offset: cursor.at }, duplicates: cursor.duplicates };
}

/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
