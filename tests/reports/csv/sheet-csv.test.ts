import { describe, expect, it } from 'vitest';
import { readCsv, readPasted, writeCsv } from '../../../src/reports/csv/sheet-csv';

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8])]);
const latin = (text: string): Uint8Array => new Uint8Array([...text].map((character) => character.charCodeAt(0)));

describe('sheets in a CSV file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Lembar,butir\nKode\ncafé\n'), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\u{feff}Lembar,butir\nKode\ncafé\n'), 'utf-8'],
    ['UTF-16', utf16('Lembar;butir\nKode\ncafé\n'), 'utf-16le'],
    ['UTF-16 without its mark', utf16('Lembar;butir\nKode\ncafé\n').subarray(2), 'utf-16le'],
    ['Windows-1252', latin('Lembar;butir\r\nKode\r\ncafé\r\n'), 'windows-1252'],
  ] as const)('are read as %s', (_name, bytes, encoding) => {
    const read = readCsv(bytes);
    expect(read.ok && read.value.encoding).toBe(encoding);
    expect(read.ok && read.value.tables[0]).toMatchObject({ name: 'butir', firstRow: 2 });
    expect(read.ok && read.value.tables[0]?.rows.slice(0, 2).map(([cell]) => cell)).toEqual(['Kode', 'café']);
  });

  it('hold no cell that a spreadsheet takes for a formula', () => {
    const text = new TextDecoder().decode(writeCsv([{ name: 'butir', rows: [['Kode'], ['=1+1'], ['@x'], ["'=y"], [-1]] }]));
    expect(text.split('\r\n').slice(1, 6)).toEqual(['Kode', "'=1+1", "'@x", "''=y", '-1']);
  });

  it('say what is wrong with the file', () => {
    const codes = (text: string) => {
      const read = readCsv(new TextEncoder().encode(text));
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(codes('')).toEqual(['sheet/csv-without-sheets']);
    expect(codes('a,b\n1,2\n')).toEqual(['sheet/csv-without-sheets']);
    expect(codes('Lembar,butir\n"Kode\n')).toEqual(['sheet/csv-quotes']);
    expect(codes('x'.repeat(5 * 1024 * 1024 + 1))).toEqual(['sheet/too-large']);
  });
});

describe('pasted rows', () => {
  it('keep line breaks inside cells and leave out empty rows', () => {
    expect(readPasted('No\tUraian\r\n1\t"dua\nbaris"\r\n\t\r\n2\tx')).toEqual([
      ['No', 'Uraian'],
      ['1', 'dua\nbaris'],
      ['2', 'x'],
    ]);
  });
});
