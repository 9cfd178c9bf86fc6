import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { sheetTemplate } from '../../src/i18n/messages/id/sheet-template';
import { fakeWorld } from '../support/cli-world';

describe('siap convert', () => {
  it.each(['xlsx', 'csv'])('writes a pack as %s, and the same pack from it', async (ending) => {
    const there = fakeWorld({ 'p.json': sheetTemplate });
    expect(await runCommandLine(there, ['convert', 'p.json', '-o', `p.${ending}`])).toBe(0);
    expect(there.told()).toMatch(new RegExp(`^p\\.${ending}: ditulis`));
    const back = fakeWorld({ [`p.${ending}`]: there.written.get(`p.${ending}`) });
    expect(await runCommandLine(back, ['convert', `p.${ending}`, '-o', 'q.json'])).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(back.written.get('q.json')))).toEqual(sheetTemplate);
    expect(back.printed()).toBe('');
  });

  it('leaves with 1 and writes nothing when the sheet is at fault, and says sheet, row and column', async () => {
    const csv = 'Lembar;butir\r\nKode;Bagian;Pertanyaan;Bobot\r\nx;y;Apakah?;dua\r\n';
    const world = fakeWorld({ 'a.csv': csv });
    expect(await runCommandLine(world, ['convert', 'a.csv', '-o', 'p.json'])).toBe(1);
    expect(world.told()).toContain('a.csv: Lembar butir, baris 3, kolom Bobot: "dua" bukan angka. [sheet/number]');
    expect(world.told()).toContain('a.csv: Lembar standar: lembar ini tidak ada. [sheet/missing-sheet]');
    expect(world.written.size).toBe(0);
  });

  it('says that letters may be wrong in a CSV of another encoding', async () => {
    const world = fakeWorld({ 'a.csv': new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
    expect(await runCommandLine(world, ['convert', 'a.csv', '-o', 'p.json'])).toBe(1);
    expect(world.told()).toContain('CSV ini tidak memuat baris "Lembar"');
  });

  it.each([
    [['convert']],
    [['convert', 'a.xlsx']],
    [['convert', 'a.json', '-o', 'b.json']],
    [['convert', 'a.pdf', '-o', 'b.json']],
    [['convert', 'a.xlsx', 'b.xlsx', '-o', 'c.json']],
  ])('leaves with 2 for %j', async (args) => {
    expect(await runCommandLine(fakeWorld({}), args)).toBe(2);
  });

  it('leaves with 1 for a file that is not there or no workbook', async () => {
    expect(await runCommandLine(fakeWorld({}), ['convert', 'tiada.xlsx', '-o', 'p.json'])).toBe(1);
    const world = fakeWorld({ 'a.xlsx': 'bukan lembar kerja' });
    expect(await runCommandLine(world, ['convert', 'a.xlsx', '-o', 'p.json'])).toBe(1);
    expect(world.told()).toContain('Berkas ini bukan lembar kerja XLSX.');
  });
});
