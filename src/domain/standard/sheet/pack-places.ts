import type { Heading, SheetName } from './sheet-layout';
import { type SheetRow, sheetPointer } from './sheet-rows';

interface Origin {
  /** Pointer to the row. */
  readonly whole: string;
  /** Pointer to the cell by the key of the part. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Remembers which cells each part of a pack came from, so that what is wrong with the pack is told by sheet, row and column. */
export interface PackPlaces {
  readonly remember: <T extends object>(part: T, whole: string, cells: Readonly<Record<string, string>>) => T;
  /** The pointer on the sheets for a JSON pointer into `pack`; '' when nothing on the way to it came from a row. `key` is one that is missing there. */
  readonly placeOf: (pack: object, pointer: string, key?: string) => string;
}

const cellOf = (origin: Origin | undefined, key: string | undefined): string =>
  origin === undefined ? '' : key !== undefined && Object.hasOwn(origin.cells, key) ? (origin.cells[key] ?? origin.whole) : origin.whole;

const childOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

export function createPackPlaces(): PackPlaces {
  const origins = new WeakMap<object, Origin>();
  const originOf = (value: unknown): Origin | undefined => (typeof value === 'object' && value !== null ? origins.get(value) : undefined);
  return {
    remember: (part, whole, cells) => {
      origins.set(part, { whole, cells });
      return part;
    },
    placeOf: (pack, pointer, key) => {
      const tokens = pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
      let value: unknown = pack;
      let place = cellOf(originOf(pack), tokens[0] ?? key);
      for (const [depth, token] of tokens.entries()) {
        value = childOf(value, token);
        const origin = originOf(value);
        if (origin !== undefined) place = cellOf(origin, tokens[depth + 1] ?? key);
      }
      return place;
    },
  };
}

/** The cells of one row by the key that they became. */
export const rowCells = <S extends SheetName>(row: SheetRow<S>, columns: Readonly<Record<string, Heading<S>>>): readonly [string, Record<string, string>] => [
  sheetPointer(row.sheet, row.number),
  Object.fromEntries(Object.entries(columns).map(([key, heading]) => [key, sheetPointer(row.sheet, row.number, heading)])),
];
