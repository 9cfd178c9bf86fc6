/** Plain names of roles or staff who answer for criteria and actions. */

/** As it is stored: no white space around it, single spaces inside. */
export const cleanName = (name: string): string => name.trim().replace(/\s+/gu, ' ');

export const isSameName = (one: string, other: string): boolean => cleanName(one) === cleanName(other);

/** Forms of address that people write or leave out. */
const ADDRESS = /^(?:bapak|bpk|pak|ibu|bu|sdr|sdri|saudara|saudari|mas|mbak|kak|ust|ustadz|ustadzah|h|hj)\s+(?=\S)/u;

function keyOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLocaleLowerCase('id')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(ADDRESS, '');
}

/** Letters that may differ between two spellings of one name, by the length of the shorter one. */
const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 10 ? 1 : 2);

/** "putra" and "putri", "siswa" and "siswi" are two, not one with a slip. */
const withoutGender = (key: string): string => key.replace(/[ai](?= |$)/gu, '#');

const digitsOf = (key: string): string => key.replace(/\P{N}+/gu, ' ').trim();

/**
 * Whether two names look like two spellings of the same one ("Sekretaris", "sekertaris"; "Bu Ani", "Ibu Ani"). Only ever a suggestion:
 * "Pengasuh 1" and "Pengasuh 2" differ in a number, "Pengasuh putra" and
 * "Pengasuh putri" in whom they mean: they do not look alike, nor do equal names.
 */
export function isLookAlike(one: string, other: string): boolean {
  if (isSameName(one, other)) return false;
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === b) return a !== '';
  if (digitsOf(a) !== digitsOf(b) || withoutGender(a) === withoutGender(b)) return false;
  const allowed = slipsAllowed(Math.min(a.length, b.length));
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}

/** Pairs that look alike, each once, in the order of the list. */
export const lookAlikesIn = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((one, place) => names.slice(place + 1).flatMap((other) => (isLookAlike(one, other) ? [[one, other] as const] : [])));

/** Letters to put in, take out, change, or swap with the next one. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) line.push(cellOf(rows, line, { a, b, row, column }));
    rows.push(line);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
}

function cellOf(rows: readonly (readonly number[])[], line: readonly number[], { a, b, row, column }: Cell): number {
  const above = rows[row - 1] ?? [];
  const isSame = a[row - 1] === b[column - 1];
  const plain = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (isSame ? 0 : 1));
  const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(plain, (rows[row - 2]?.[column - 2] ?? 0) + 1) : plain;
}
