import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { packToSheets } from '../../../src/domain/standard/sheet/pack-to-sheets';
import { SHEET_NAMES } from '../../../src/domain/standard/sheet/sheet-layout';
import { sheetsToPack } from '../../../src/domain/standard/sheet/sheets-to-pack';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { readCsv, writeCsv } from '../../../src/reports/csv/sheet-csv';
import { readWorkbook } from '../../../src/reports/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook';
import { randomPack } from '../../support/sheet/random-pack';

const plain = (pack: StandardPack) => packToSheets(pack).map((table) => ({ ...table, columns: (table.rows[0] ?? []).map(() => ({ width: 20 })) }));

async function throughXlsx(pack: StandardPack): Promise<unknown> {
  const tables = await readWorkbook(await writeWorkbook(plain(pack)), SHEET_NAMES);
  return tables.ok ? canonicalJson(sheetsToPack(tables.value).pack) : tables;
}

function throughCsv(pack: StandardPack): unknown {
  const tables = readCsv(writeCsv(packToSheets(pack)));
  return tables.ok ? canonicalJson(sheetsToPack(tables.value.tables).pack) : tables;
}

describe('a pack through a file and back', () => {
  it('is the same for a shipped pack as XLSX and CSV', async () => {
    const pack = JSON.parse(readFileSync('standards/lksa-kesiapan/1.0.0.json', 'utf8')) as StandardPack;
    expect(await throughXlsx(pack)).toBe(canonicalJson(pack));
    expect(throughCsv(pack)).toBe(canonicalJson(pack));
  });

  it('is the same for any pack as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(randomPack, async (pack) => {
        expect(await throughXlsx(pack)).toBe(canonicalJson(pack));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('is the same for any pack as CSV', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        expect(throughCsv(pack)).toBe(canonicalJson(pack));
      }),
      { numRuns: 40 },
    );
  });
});
