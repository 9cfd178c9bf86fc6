import { type UnzipFileInfo, unzipSync } from 'fflate';
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEET_BYTES } from '../sheet-limits';

const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
const MAX_MEMBERS = 1000;

/** A workbook that is not to be read at all; the code has its sentence. */
export class WorkbookRefused extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  constructor(code: string, data: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** What the library that reads values does not tell. Cells by address, such as `C4`. */
export interface SheetScan {
  readonly name: string;
  readonly merged: readonly string[];
  /** Formulas without a stored value, and cells with an error such as #REF!. */
  readonly valueless: readonly string[];
  readonly formulas: number;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, place) => bytes[place] === byte);

/** Sizes are looked at before anything is inflated; what a member claims is all the room it gets. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let inflated = 0;
  let members = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    inflated += originalSize;
    members += 1;
    if (inflated > MAX_INFLATED_BYTES || members > MAX_MEMBERS) throw new WorkbookRefused('sheet/too-large', { limitBytes: MAX_SHEET_BYTES });
    if (/vbaProject|macrosheets/i.test(name)) throw new WorkbookRefused('sheet/macros');
    return /\.(xml|rels)$/.test(name);
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused('sheet/damaged');
  }
}

const decode = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : new TextDecoder().decode(bytes));
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');
const attribute = (tag: string, name: string): string => unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function sheetPaths(members: Readonly<Record<string, Uint8Array>>): readonly (readonly [string, string])[] {
  const targets = new Map(
    [...decode(members['xl/_rels/workbook.xml.rels']).matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return [...decode(members['xl/workbook.xml']).matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return [attribute(tag, 'name'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

function scanSheet(name: string, xml: string): SheetScan {
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*>/g)].map(([tag]) => attribute(tag, 'ref'));
  const valueless: string[] = [];
  let formulas = 0;
  for (const [, head = '', body = ''] of xml.matchAll(/<c(\s[^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const isFormula = /<f[\s/>]/.test(body);
    if (isFormula) formulas += 1;
    if (/\st="e"/.test(head) || (isFormula && !/<v[\s>]/.test(body))) valueless.push(attribute(head, 'r'));
    checkReach(name, attribute(head, 'r'));
  }
  return { name, merged, valueless, formulas };
}

/** One far cell would make a table of millions: that is refused before any table is made. */
function checkReach(name: string, address: string): void {
  const { row, column } = placeOfAddress(address);
  if (row > MAX_ROWS || column >= MAX_COLUMNS)
    throw new WorkbookRefused('sheet/too-wide', { sheet: name, cell: address, rows: MAX_ROWS, columns: MAX_COLUMNS });
}

/** `C4` is row 4, column 2 (from 0). An absent address is the start. */
export function placeOfAddress(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

/** Looks at a workbook before it is read. Throws WorkbookRefused (`sheet/too-large`, `old-format`, `not-a-workbook`, `damaged`, `macros`, `too-wide`). */
export function scanWorkbook(bytes: Uint8Array): readonly SheetScan[] {
  if (bytes.byteLength > MAX_SHEET_BYTES) throw new WorkbookRefused('sheet/too-large', { limitBytes: MAX_SHEET_BYTES });
  if (startsWith(bytes, OLD_EXCEL)) throw new WorkbookRefused('sheet/old-format');
  if (!startsWith(bytes, ZIP)) throw new WorkbookRefused('sheet/not-a-workbook');
  const members = unpack(bytes);
  if (members['xl/workbook.xml'] === undefined) throw new WorkbookRefused('sheet/not-a-workbook');
  return sheetPaths(members).map(([name, path]) => scanSheet(name, decode(members[path])));
}
