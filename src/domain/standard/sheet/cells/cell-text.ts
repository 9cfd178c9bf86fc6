import { isSameValue } from '../../../bundle/plain-value';

/** What a cell text means, or why it means nothing: a code of area `sheet/` and what its sentence needs. */
export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly data?: Readonly<Record<string, string | number>> };

/** A part of a pack as one readable cell. `write` may fail to be exact: `cellText` notices and writes JSON instead. */
export interface CellText<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => CellReading<T>;
}

export const meaning = <T>(value: T): CellReading<T> => ({ ok: true, value });
export const noMeaning = <T>(code: string, data: Readonly<Record<string, string | number>> = {}): CellReading<T> => ({ ok: false, code, data });

/** The readable text where it reads back as the same value, else JSON: nothing is ever lost on the way. */
export function cellText<T>(kind: CellText<T>, value: T): string {
  const text = kind.write(value);
  const back = isJson(text) || text.trim() === '' ? null : kind.read(text);
  return back?.ok === true && isSameValue(back.value, value) ? text : JSON.stringify(value);
}

export const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** A cell that holds JSON is not checked here: the schema does that with the whole pack. */
export function readCellText<T>(kind: CellText<T>, text: string): CellReading<T> {
  if (!isJson(text)) return kind.read(text);
  try {
    return meaning(JSON.parse(text) as T);
  } catch {
    return noMeaning('sheet/bad-json');
  }
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/** "4,5" and "4.5" are the same number; anything else, thousands marks included, is none. */
export const numberOf = (text: string): number | null => (NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null);
