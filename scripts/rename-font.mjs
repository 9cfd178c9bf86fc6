/**
 * Gives a TrueType font another name. The licence of Source Sans reserves its name for the unmodified font, and a
 * subset is a modified one. Copyright, licence and licence address (name ids 0, 13, 14) are kept.
 */
const KEPT_NAMES = [0, 13, 14];

function readTables(font) {
  const count = font.readUInt16BE(4);
  return Array.from({ length: count }, (_, i) => {
    const record = 12 + i * 16;
    const offset = font.readUInt32BE(record + 8);
    return { tag: font.toString('latin1', record, record + 4), data: Buffer.from(font.subarray(offset, offset + font.readUInt32BE(record + 12))) };
  });
}

/** Windows, Unicode, English (3, 1, 0x409) records only: what every reader of today looks at. */
function readNames(table) {
  const strings = table.readUInt16BE(4);
  const names = new Map();
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const record = 6 + i * 12;
    if (table.readUInt16BE(record) !== 3 || table.readUInt16BE(record + 4) !== 0x409) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le');
    names.set(table.readUInt16BE(record + 6), text);
  }
  return names;
}

function writeNames(names) {
  const entries = [...names].sort(([a], [b]) => a - b).map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()]);
  const header = Buffer.alloc(6 + entries.length * 12);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  entries.forEach(([id, bytes], i) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, k) => {
      header.writeUInt16BE(value, 6 + i * 12 + k * 2);
    });
    offset += bytes.length;
  });
  return Buffer.concat([header, ...entries.map(([, bytes]) => bytes)]);
}

const padded = (data) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data) {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}

function writeTables(version, tables) {
  const log = Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + tables.length * 16);
  header.writeUInt32BE(version, 0);
  [tables.length, 16 * 2 ** log, log, tables.length * 16 - 16 * 2 ** log].forEach((value, i) => {
    header.writeUInt16BE(value, 4 + i * 2);
  });
  let offset = header.length;
  tables.forEach(({ tag, data }, i) => {
    const record = 12 + i * 16;
    header.write(tag, record, 'latin1');
    [checksum(padded(data)), offset, data.length].forEach((value, k) => {
      header.writeUInt32BE(value, record + 4 + k * 4);
    });
    offset += padded(data).length;
  });
  return Buffer.concat([header, ...tables.map(({ data }) => padded(data))]);
}

/** Returns the font under the new family name, with all checksums right (OpenType specification, "head"). */
export function renameFont(font, family, style) {
  const postscript = `${family.replaceAll(' ', '')}-${style}`;
  const tables = readTables(font).map(({ tag, data }) => {
    if (tag === 'head') data.writeUInt32BE(0, 8);
    if (tag !== 'name') return { tag, data };
    const kept = [...readNames(data)].filter(([id]) => KEPT_NAMES.includes(id));
    return { tag, data: writeNames(new Map([...kept, [1, family], [2, style], [3, postscript], [4, `${family} ${style}`], [6, postscript]])) };
  });
  const whole = writeTables(font.readUInt32BE(0), tables);
  const head = readTables(whole).findIndex(({ tag }) => tag === 'head');
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, whole.readUInt32BE(12 + head * 16 + 8) + 8);
  return whole;
}
