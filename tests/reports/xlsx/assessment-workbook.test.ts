import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { buildAssessmentTables } from '../../../src/domain/report/assessment-tables';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { Cell, SheetTable } from '../../../src/domain/standard/sheet/sheet-table';
import { assessmentWorkbook } from '../../../src/reports/xlsx/assessment/assessment-workbook';
import { readWorkbook } from '../../../src/reports/xlsx/read-workbook';
import type { WorkbookSheet } from '../../../src/reports/xlsx/workbook-sheet';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook';
import { SAMPLE_DAY, sampleAssessment } from '../../support/report/sample-assessment';
import { samplePack } from '../../support/report/sample-pack';
import { smallPolicy } from '../../support/small-pack';

const PACK = samplePack();
const sheetsOf = (change: Partial<Assessment> = {}, withNames = true): readonly WorkbookSheet[] =>
  assessmentWorkbook(buildAssessmentTables({ pack: indexPack(PACK), assessment: sampleAssessment(PACK, change), asOf: SAMPLE_DAY, policy: smallPolicy() }), {
    withNames,
  });

const sheetOf = (sheets: readonly WorkbookSheet[], name: string): WorkbookSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** The cells of one column under its heading. */
function column(sheet: WorkbookSheet, heading: string): readonly Cell[] {
  const place = (sheet.rows[sheet.headRow ?? 0] ?? []).indexOf(heading);
  if (place === -1) throw new Error(`no column ${heading}`);
  return sheet.rows.slice((sheet.headRow ?? 0) + 1).map((row) => row[place] ?? null);
}

const fact = (sheet: WorkbookSheet, name: string): Cell | undefined => sheet.rows.find(([first]) => first === name)?.[1];

async function readBack(bytes: Uint8Array): Promise<readonly SheetTable[]> {
  const tables = await readWorkbook(bytes, []);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
  return tables.value;
}

/** Readers cut empty cells off the end of a row, and rows off the end of a sheet. */
const trimmed = (rows: SheetTable['rows']): SheetTable['rows'] => {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
};
const plain = (tables: readonly SheetTable[]) => tables.map(({ name, rows }) => ({ name, rows: trimmed(rows) }));
const xml = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('the workbook of an assessment', () => {
  it('reads back cell for cell: numbers as numbers, dates as dates, texts as they are', async () => {
    const sheets = sheetsOf();
    expect(plain(await readBack(await writeWorkbook(sheets)))).toEqual(plain(sheets));
  });

  it('has the same numbers as the report', () => {
    const sheets = sheetsOf();
    const { report } = buildAssessmentTables({ pack: indexPack(PACK), assessment: sampleAssessment(PACK), asOf: SAMPLE_DAY });
    const summary = sheetOf(sheets, 'Ringkasan');
    expect(column(summary, 'Dinilai sendiri')).toEqual([...report.standards.map(({ score }) => score.claimed), report.layers.claimed.total]);
    expect(column(summary, 'Terbukti')).toEqual([...report.standards.map(({ score }) => score.evidenced), report.layers.evidenced.total]);
    expect(column(summary, 'Terverifikasi').at(-1)).toBe(report.layers.verified.total);
    expect(column(sheetOf(sheets, 'Kesenjangan'), 'Tambahan nilai')).toEqual(report.gaps.map(({ gain }) => gain));
    expect(column(sheetOf(sheets, 'Kesenjangan'), 'Urutan')).toEqual(report.gaps.map((_gap, place) => place + 1));
    expect(column(sheetOf(sheets, 'Jawaban'), 'Kode').length).toBe(114);
  });

  it('says on which day, by which standard with which standing, and that it is no accreditation', () => {
    const summary = sheetOf(sheetsOf(), 'Ringkasan');
    expect(fact(summary, 'Keadaan per tanggal')).toEqual({ date: '2026-11-24' });
    expect(fact(summary, 'Sifat')).toContain('bukan hasil akreditasi');
    expect(fact(summary, 'Versi paket')).toBe('contoh-laporan 1.2.0');
    expect(fact(summary, 'Status paket')).toContain('indikatif');
    expect(fact(summary, 'Keterangan status')).toBe(PACK.statusNote);
    expect(fact(summary, 'Kebijakan peringkat (perkiraan)')).toBe('Peringkat uji (contoh)');
    expect(fact(summary, 'Anak yang tinggal di lembaga (anak)')).toBe(42);
  });

  it('lists the sources of the pack with the day they were checked', () => {
    const sources = sheetOf(sheetsOf(), 'Sumber');
    expect(column(sources, 'Masih berlaku')).toEqual(['ya', 'tidak diketahui', 'tidak']);
    expect(column(sources, 'Diperiksa pada')).toEqual([{ date: '2026-11-24' }, null, null]);
    expect(column(sources, 'Dipakai butir').at(-1)).toBe(0);
  });

  it('puts every requirement beside what answers it, and unused items at the end', () => {
    const evidence = sheetOf(sheetsOf(), 'Bukti');
    expect(evidence.rows.at(-1)?.slice(0, 7)).toEqual([null, null, null, 'foto', null, 'tidak dipakai butir mana pun', 'Bukti tanpa butir']);
    const states = new Set(column(evidence, 'Keadaan'));
    for (const state of ['ada', 'habis berlaku', 'sedang diurus', 'belum ada', 'belum dicatat']) expect(states, state).toContain(state);
    expect(column(evidence, 'Berlaku sampai')).toContainEqual({ date: '2026-05-02' });
  });

  it('writes "belum dijawab" and "tidak berlaku" where a 0 would be untrue', () => {
    const empty = sheetOf(sheetsOf({ answers: {}, actions: [] }), 'Ringkasan');
    expect(fact(empty, 'Nilai total, dinilai sendiri')).toBe('belum dijawab');
    expect(new Set(column(empty, 'Dinilai sendiri'))).toEqual(new Set(['belum dijawab']));
    expect(new Set(column(empty, 'Terverifikasi'))).toEqual(new Set(['belum diverifikasi']));
    const excused = Object.fromEntries(indexPack(PACK).criteria.map(({ criterion }) => [criterion.id, { level: null, notApplicable: { reason: 'x' } }]));
    const none = sheetOf(sheetsOf({ answers: excused }), 'Ringkasan');
    expect(new Set(column(none, 'Dinilai sendiri'))).toEqual(new Set(['tidak berlaku']));
  });

  it('names nobody when asked to', () => {
    const told = (withNames: boolean): string =>
      JSON.stringify(
        sheetsOf(
          {
            answers: {
              'butir-1-1': { level: 1, owner: 'Siti Aminah', enteredBy: 'Budi Santoso' },
              'butir-1-2': { level: 1, verification: { verdict: 'confirmed', by: 'Dewi Lestari', on: '2026-11-12' } },
            },
          },
          withNames,
        ),
      );
    const people = ['Siti Aminah', 'Budi Santoso', 'Dewi Lestari', 'Ahmad Fauzi', 'Sekretaris'];
    expect(people.filter((name) => told(true).includes(name))).toEqual(people);
    expect(people.filter((name) => told(false).includes(name))).toEqual([]);
    expect(told(false)).toContain('2026-11-12');
  });

  it('has filters over every table, fixed headings, and widths', async () => {
    const sheets = sheetsOf();
    const bytes = await writeWorkbook(sheets);
    expect(xml(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<autoFilter');
    expect(xml(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<pane');
    const columns = (sheets[1]?.columns.length ?? 0) - 1;
    const last = `${String.fromCharCode(65 + columns)}115`;
    expect(xml(bytes, 'xl/worksheets/sheet2.xml')).toContain(`</sheetData><autoFilter ref="A1:${last}"/>`);
    expect(xml(bytes, 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Jawaban'!$A$1:$${last.replace('115', '$115')}</definedName>`,
    );
    for (const number of [2, 3, 4, 5, 6]) {
      expect(xml(bytes, `xl/worksheets/sheet${number}.xml`)).toMatch(/<pane ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"\/>/);
      expect(xml(bytes, `xl/worksheets/sheet${number}.xml`)).toMatch(/<cols><col min="1" max="1" width="(10|44)"/);
    }
  });

  it('has no filter over a table without rows, and opens all the same', async () => {
    const bytes = await writeWorkbook(sheetsOf({ actions: [] }));
    expect(xml(bytes, 'xl/worksheets/sheet5.xml')).not.toContain('<autoFilter');
    expect((await readBack(bytes)).find(({ name }) => name === 'RTL')?.rows.length).toBe(1);
  });
});

describe('what people typed', () => {
  const HOSTILE = [
    '=1+1',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=cmd|calc',
    "'=1",
    '=HYPERLINK("x")',
    'constructor',
    '_x0041_',
    '2026-11-24',
    '007',
    'a\u0000b',
    '<c>&"',
  ];

  it('is never a formula, a number or a date, whatever it begins with', async () => {
    const answers = Object.fromEntries(HOSTILE.map((note, place) => [`butir-1-${place + 1}`, { level: 1, note }]));
    const bytes = await writeWorkbook(sheetsOf({ answers, institution: { ...sampleAssessment(PACK).institution, name: '=1+1' } }));
    for (const [path, member] of Object.entries(unzipSync(bytes)))
      if (path.startsWith('xl/worksheets/')) expect(strFromU8(member), path).not.toMatch(/<f[\s>]/);
    const [summary, sheet] = await readBack(bytes);
    const place = sheet?.rows[0]?.indexOf('Catatan') ?? -1;
    expect(sheet?.rows.slice(1, HOSTILE.length + 1).map((row) => row[place])).toEqual(HOSTILE.map((text) => text.trim()));
    expect(summary?.rows.find(([name]) => name === 'Nama lembaga')?.[1]).toBe('=1+1');
  });

  it('comes back whole from any cell, dates of all years included', async () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text && text.isWellFormed()),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0),
      fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => ({ date: date.toISOString().slice(0, 10) })),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const sheet = { name: 'Uji', rows: [['a', 'b', 'c'], ...rows], columns: [{ width: 9 }, { width: 9 }, { width: 9 }], hasFilter: true };
        expect((await readBack(await writeWorkbook([sheet])))[0]?.rows).toEqual(sheet.rows);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a date before spreadsheets can count as text', async () => {
    const sheet = { name: 'Uji', rows: [['a'], [{ date: '1899-05-01' }], [{ date: '1900-03-01' }]], columns: [{ width: 9 }] };
    expect((await readBack(await writeWorkbook([sheet])))[0]?.rows).toEqual([['a'], ['1899-05-01'], [{ date: '1900-03-01' }]]);
  });
});
