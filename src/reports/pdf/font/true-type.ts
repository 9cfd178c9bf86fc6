/** The two things that layout needs from a font file: which characters it has, and how wide they are. */
export interface FontMetrics {
  readonly has: (codePoint: number) => boolean;
  /** Advance width in em; 0 for marks that sit on their neighbour, and for characters that the font does not have. */
  readonly advance: (codePoint: number) => number;
}

/**
 * Reads a TrueType file (tables head, hhea, hmtx, cmap formats 4 and 12; OpenType specification 1.9). Throws RangeError for anything else: the
 * fonts are ours and shipped with the app, so that is a broken download, not an input to explain.
 */
export function readTrueType(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0) !== 0x00010000) throw new RangeError('not a TrueType font');
  const tables = readTables(view);
  const unitsPerEm = view.getUint16(tableAt(tables, 'head') + 18);
  const longMetrics = view.getUint16(tableAt(tables, 'hhea') + 34);
  const hmtx = tableAt(tables, 'hmtx');
  const glyphs = readCharacterMap(view, tableAt(tables, 'cmap'));
  const advance = (codePoint: number): number => {
    const glyph = glyphs.get(codePoint);
    if (glyph === undefined) return 0;
    // The last of the long metrics holds for all glyphs after it.
    return view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
  };
  return { has: (codePoint) => glyphs.has(codePoint), advance };
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  const count = view.getUint16(4);
  for (let place = 0; place < count; place += 1) {
    const at = 12 + 16 * place;
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

function tableAt(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new RangeError(`font without table ${tag}`);
  return offset;
}

/** Glyph by code point; characters that map to glyph 0 ("missing") are left out. */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint16(cmap + 2);
  for (let place = 0; place < count; place += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * place + 4);
    const format = view.getUint16(at);
    if (format === 4) readFormat4(view, at, glyphs);
    else if (format === 12) readFormat12(view, at, glyphs);
  }
  if (glyphs.size === 0) throw new RangeError('font without a readable character map');
  return glyphs;
}

function readFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const segments = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + 2 * segments];
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments];
  for (let segment = 0; segment < segments; segment += 1) {
    const [end, start] = [view.getUint16(ends + 2 * segment), view.getUint16(starts + 2 * segment)];
    const [delta, range] = [view.getUint16(deltas + 2 * segment), view.getUint16(ranges + 2 * segment)];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(ranges + 2 * segment + range + 2 * (code - start));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  const groups = view.getUint32(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const place = at + 16 + 12 * group;
    const [start, end, first] = [view.getUint32(place), view.getUint32(place + 4), view.getUint32(place + 8)];
    for (let code = start; code <= end; code += 1) glyphs.set(code, first + code - start);
  }
}
