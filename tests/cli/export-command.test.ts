import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import type { Cell } from '../../src/domain/standard/sheet/sheet-table';
import { readWorkbook } from '../../src/reports/xlsx/read-workbook';
import { sampleBundle } from '../support/bundle/open';
import { type FakeWorld, fakeWorld } from '../support/cli-world';
import { smallAssessment, smallPack, smallPolicy } from '../support/small-pack';

const files = {
  p: smallPack(),
  a: smallAssessment({
    answers: { k1: { level: 1, owner: 'Sekretaris' } },
    actions: [{ id: 'r1', criterion: 'k2', what: 'Melengkapi', who: 'Sekretaris', due: '2026-12-20', status: 'open' }],
  }),
  k: smallPolicy(),
};

const run = (world: FakeWorld, ...args: string[]): Promise<number> => runCommandLine(world, ['export', ...args]);

async function sheets(world: FakeWorld): Promise<Readonly<Record<string, readonly (readonly Cell[])[]>>> {
  const tables = await readWorkbook(world.written.get('r.xlsx') ?? new Uint8Array(), []);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
  return Object.fromEntries(tables.value.map(({ name, rows }) => [name, rows]));
}

describe('siap export', () => {
  it('writes the workbook of a pack and an assessment as of a day', async () => {
    const world = fakeWorld(files);
    expect(await run(world, 'p', 'a', '-o', 'r.xlsx', '--as-of', '2027-01-31', '--policy', 'k')).toBe(0);
    expect(world.told()).toMatch(/^r\.xlsx: ditulis, /);
    const { Ringkasan, Jawaban, RTL, ...others } = await sheets(world);
    expect(Object.keys(others)).toEqual(['Kesenjangan', 'Bukti', 'Sumber']);
    expect(Ringkasan?.[0]).toEqual(['Keadaan per tanggal', { date: '2027-01-31' }, ...Array(6).fill(null)]);
    expect(Jawaban?.map((row) => row[0])).toEqual(['Kode', 'A.1', 'B.1']);
    expect(RTL?.[1]).toEqual(expect.arrayContaining(['B.1', 'Melengkapi', 'Sekretaris', { date: '2026-12-20' }, 'ya', 'belum mulai']));
  });

  it('names nobody with --without-names', async () => {
    const world = fakeWorld(files);
    expect(await run(world, 'p', 'a', '-o', 'r.xlsx', '--without-names')).toBe(0);
    expect(JSON.stringify(await sheets(world))).not.toContain('Sekretaris');
  });

  it('opens a bundle and takes the last round, or the one that was asked for', async () => {
    const world = fakeWorld({ b: await sampleBundle() });
    expect(await run(world, 'b', '-o', 'r.xlsx', '--assessment', 'putaran-1')).toBe(0);
    expect(await run(world, 'b', '-o', 'r.xlsx')).toBe(0);
    expect(world.told()).toContain('dipakai yang terakhir, putaran-2');
  });

  it('refuses a faulty assessment, and writes nothing', async () => {
    const world = fakeWorld({ ...files, a: smallAssessment({ answers: { k1: { level: 9 } } }) });
    expect(await run(world, 'p', 'a', '-o', 'r.xlsx')).toBe(1);
    expect(world.written.size).toBe(0);
  });

  it.each([
    [['p', 'a']],
    [['-o', 'r.xlsx']],
    [['p', 'a', '-o', 'r.pdf']],
    [['p', 'a', '-o', 'r.xlsx', '--as-of', 'besok']],
    [['p', 'a', '-o', 'r.xlsx', '--assessment', 'x']],
  ])('calls %j wrong usage', async (args) => {
    const world = fakeWorld(files);
    expect(await run(world, ...args)).toBe(2);
    expect(world.written.size).toBe(0);
  });
});
