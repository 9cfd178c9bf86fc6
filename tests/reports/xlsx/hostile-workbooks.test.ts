import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../../src/domain/standard/sheet/sheet-layout';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { sheetTemplate } from '../../../src/i18n/messages/id/sheet-template';
import { sheetSentence } from '../../../src/i18n/sheet-sentence';
import { readSheetPack } from '../../../src/packs/read-sheet-pack';
import { packWorkbook } from '../../../src/reports/xlsx/pack-workbook';
import { readWorkbook } from '../../../src/reports/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook';

const CRITERIA_SHEET = 'xl/worksheets/sheet5.xml';

async function edited(edit: (members: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const members = unzipSync(await writeWorkbook(packWorkbook(sheetTemplate)));
  edit(members);
  return zipSync(members);
}

const withXml = (from: string | RegExp, to: string) =>
  edited((members) => {
    const xml = strFromU8(members[CRITERIA_SHEET] ?? new Uint8Array());
    expect(xml).not.toBe(xml.replace(from, to));
    members[CRITERIA_SHEET] = strToU8(xml.replace(from, to));
  });

async function told(bytes: Uint8Array): Promise<readonly string[]> {
  const tables = await readWorkbook(bytes, SHEET_NAMES);
  return tables.ok ? [] : tables.problems.map((problem) => sheetSentence(problem).message);
}

describe('a workbook that is not what it should be', () => {
  it('is refused with macros', async () => {
    expect(await told(await edited((members) => void Object.assign(members, { 'xl/vbaProject.bin': strToU8('x') })))).toEqual([
      'Lembar kerja ini memuat makro.',
    ]);
  });

  it('names merged cells', async () => {
    const bytes = await withXml('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>');
    expect(await told(bytes)).toEqual(['Lembar butir, baris 2: sel B2:B3 digabung.']);
  });

  it('takes the stored value of a formula, and never runs one', async () => {
    const bytes = await withXml(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="str"><f>1+1</f><v>Apakah dua?</v></c>');
    const tables = await readWorkbook(bytes, SHEET_NAMES);
    const pack = tables.ok ? await readSheetPack(tables.value) : tables;
    expect(pack.ok && pack.value.standards[0]?.sections[0]?.criteria[0]?.question).toBe('Apakah dua?');
  });

  it.each(['<c r="C2"><f>1+1</f></c>', '<c r="C2" t="e"><v>#REF!</v></c>'])('names a cell without a value: %s', async (cell) => {
    expect(await told(await withXml(/<c r="C2"[^>]*>.*?<\/c>/, cell))).toEqual([
      'Lembar butir, baris 2, kolom Pertanyaan: sel C2 berisi rumus tanpa hasil, atau galat.',
    ]);
  });

  it('is refused with a cell far away, before any table is made', async () => {
    expect((await told(await withXml('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')))[0]).toMatch(
      /^Lembarnya terlalu panjang/,
    );
  });

  it('is refused as a bomb, damaged, old, locked, empty or too large', async () => {
    const bomb = await edited((members) => void Object.assign(members, { 'xl/bomb.xml': new Uint8Array(70 * 1024 * 1024) }));
    expect((await told(bomb))[0]).toMatch(/^Berkas ini terlalu besar/);
    expect(await told((await edited(() => {})).subarray(0, 900))).toEqual(['Lembar kerja ini rusak dan tidak dapat dibaca.']);
    expect((await told(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])))[0]).toMatch(/Excel lama/);
    expect(await told(new Uint8Array())).toEqual(['Berkas ini bukan lembar kerja XLSX.']);
    expect(await told(zipSync({ 'manifest.json': strToU8('{}') }))).toEqual(['Berkas ini bukan lembar kerja XLSX.']);
    expect((await told(new Uint8Array(5 * 1024 * 1024 + 1)))[0]).toMatch(/paling besar 5/);
  });

  it('has no formula where a text begins like one', async () => {
    const pack: StandardPack = { ...sheetTemplate, title: '=HYPERLINK("http://contoh")' };
    const members = unzipSync(await writeWorkbook(packWorkbook(pack)));
    const sheets = Object.entries(members).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe(6);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[\s>]/);
  });

  it('of 2,000 criteria is read', async () => {
    const [standard] = sheetTemplate.standards;
    const [section] = standard?.sections ?? [];
    const [criterion] = section?.criteria ?? [];
    if (standard === undefined || section === undefined || criterion === undefined) throw new Error('the template is empty');
    const criteria = [...Array(2000).keys()].map((place) => ({ ...criterion, id: `butir-${place}` }));
    const pack = { ...sheetTemplate, standards: [{ ...standard, sections: [{ ...section, criteria }] }] };
    const tables = await readWorkbook(await writeWorkbook(packWorkbook(pack)), SHEET_NAMES);
    const read = tables.ok ? await readSheetPack(tables.value) : tables;
    expect(read.ok && read.value.standards[0]?.sections[0]?.criteria.length).toBe(2000);
  });
});
