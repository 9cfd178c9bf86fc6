/** Reads which characters a TrueType font has, from its cmap table (formats 4 and 12; OpenType specification, "cmap"). */

function tableOffset(view, tag) {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const record = 12 + i * 16;
    const name = String.fromCharCode(...Array.from({ length: 4 }, (_, k) => view.getUint8(record + k)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function subtables(view, cmap) {
  const count = view.getUint16(cmap + 2);
  return Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4));
}

/** Format 4: segments of the basic plane. */
function codesOfFormat4(view, table) {
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  const codes = [];
  for (let i = 0; i < segments; i += 1) {
    const [start, end] = [view.getUint16(starts + i * 2), view.getUint16(ends + i * 2)];
    const [delta, offset] = [view.getUint16(deltas + i * 2), view.getUint16(ranges + i * 2)];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : view.getUint16(ranges + i * 2 + offset + (code - start) * 2);
      if (glyph !== 0) codes.push(code);
    }
  }
  return codes;
}

/** Format 12: groups of the whole range. */
function codesOfFormat12(view, table) {
  const groups = view.getUint32(table + 12);
  const codes = [];
  for (let i = 0; i < groups; i += 1) {
    const group = table + 16 + i * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) codes.push(code);
  }
  return codes;
}

/** The code points of a font, ascending. */
export function codePointsOf(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const codes = new Set();
  for (const table of subtables(view, tableOffset(view, 'cmap'))) {
    const format = view.getUint16(table);
    if (format === 4) for (const code of codesOfFormat4(view, table)) codes.add(code);
    if (format === 12) for (const code of codesOfFormat12(view, table)) codes.add(code);
  }
  return [...codes].sort((a, b) => a - b);
}

/** Ascending code points as text: "20-7e a0-ff 2022". */
export function rangesText(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`)).join(' ');
}
