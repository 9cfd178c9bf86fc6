import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { fakeWorld } from '../support/cli-world';
import { smallAssessment, smallCriterion, smallPack, smallPolicy } from '../support/small-pack';

const permit = { id: 'izin', title: 'Izin', kind: 'document' as const, required: true, expires: true };
const pack = smallPack({
  standards: [
    {
      id: 's1',
      title: 'Standar satu',
      weight: 1,
      minimum: 60,
      sections: [
        {
          id: 's1a',
          title: 'Bagian',
          criteria: [
            smallCriterion('k1', { critical: { atLeast: 1 }, effort: 3, dependsOn: ['k3'] }),
            smallCriterion('k2', { weight: 2, effort: 2, evidence: [permit] }),
          ],
        },
      ],
    },
    {
      id: 's2',
      title: 'Standar dua',
      weight: 1,
      sections: [{ id: 's2a', title: 'Bagian', criteria: [smallCriterion('k3'), smallCriterion('k4', { effort: 5 })] }],
    },
  ],
});
const expired = { izin: { status: 'available' as const, validUntil: '2026-11-23' } };
const assessment = smallAssessment({ answers: { k1: { level: 0 }, k2: { level: 1, evidence: expired }, k4: { level: 0 } } });
const policy = smallPolicy({
  grades: [
    { id: 'a', label: 'A', min: 50 },
    { id: 'b', label: 'B', min: 0 },
  ],
});
const files = { 'p.json': pack, 'a.json': assessment, 'k.json': policy };
const json = (text: string): unknown => JSON.parse(text);
const path = (...options: string[]): string[] => ['path', 'p.json', 'a.json', ...options];

describe('siap path', () => {
  it('prints the shape that the design fixes', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, path('--target', '70', '--layer', 'evidenced', '--json'))).toBe(0);
    // By hand: k1 is critical (100/3 of s1, half of the total: 50/3, effort 3); the expired permit of k2 is 200/3 of s1, and s1 needs 60
    // (100/3, effort 2); then s1 is 100, half of the total, and 70 needs k3 for 25 at effort 1, cheaper than k4.
    expect(json(world.printed())).toEqual({
      reachable: true,
      target: 70,
      effort: 6,
      from: 0,
      to: 75,
      steps: [
        { criterion: 'k2', fromLevel: 1, toLevel: 1, evidence: ['izin'], effort: 2, gain: 33.33 },
        { criterion: 'k3', fromLevel: null, toLevel: 1, evidence: [], effort: 1, gain: 25 },
        { criterion: 'k1', fromLevel: 0, toLevel: 1, evidence: [], effort: 3, gain: 16.67 },
      ],
    });
    expect(world.told()).toBe('');
  });

  it.each([
    ['every:50', { everyStandard: 50 }],
    ['a', 'a'],
    ['72.5', 72.5],
  ])('reads the target %s', async (text, target) => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, path('--target', text, '--policy', 'k.json', '--json'))).toBe(0);
    expect(json(world.printed())).toMatchObject({ reachable: true, target });
  });

  it('keeps what is forbidden and puts what is forced', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, path('--target', '75', '--forbid', 'k3', '--force', 'k4=1', '--json'))).toBe(0);
    expect(json(world.printed())).toMatchObject({ effort: 8, steps: [{ criterion: 'k1' }, { criterion: 'k4' }] });
  });

  it('calls a target out of reach a result, with exit 0', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, path('--target', '90', '--forbid', 'k1,k3', '--json'))).toBe(0);
    expect(json(world.printed())).toMatchObject({ reachable: false, steps: [{ criterion: 'k4' }] });
    expect(world.told()).toContain('Tidak dapat dicapai');
  });

  it('says the path to a person, with reasons and what comes first', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, path('--target', '70', '--layer', 'evidenced'))).toBe(0);
    const text = world.printed();
    for (const part of [
      'Per tanggal: 24 November 2026',
      'Nilai: dari 0,00 menjadi 75,00',
      'Upaya: 6, dalam 3 langkah',
      'naik dari "belum dijawab (Belum)" ke "Sudah"; upaya 1, nilai +25,00',
      'bukti yang harus ada: Izin',
      'kerjakan dulu: k3',
      'karena: butir kritis paling rendah "Sudah"; nilai total paling rendah 70',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says that a pack names no effort', async () => {
    const world = fakeWorld({ 'p.json': smallPack(), 'a.json': smallAssessment() });
    expect(await runCommandLine(world, path('--target', '100'))).toBe(0);
    expect(world.printed()).toContain('Paket ini tidak menyebut upaya; tiap langkah dihitung 1.');
  });

  it.each([
    [[]],
    [['--target', '101']],
    [['--target', '-1']],
    [['--target', 'every:150']],
    [['--target', 'every:x']],
    [['--target', 'a']],
    [['--target', 'z', '--policy', 'k.json']],
    [['--target', '70', '--layer', 'verified']],
    [['--target', '70', '--as-of', '2026-02-30']],
    [['--target', '70', '--forbid', 'lain']],
    [['--target', '70', '--force', 'k1']],
    [['--target', '70', '--force', 'k1=7']],
    [['--target', '70', '--force', 'k1=1,k1=0']],
    [['--target', '70', '--force', 'k1=1', '--forbid', 'k1']],
  ])('calls %j wrong usage', async (options) => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, path(...options))).toBe(2);
    expect(world.printed()).toBe('');
    expect(world.told()).toContain('Pemakaian:');
  });

  it('finds the assessment at fault where nothing counts', async () => {
    const excused = { level: null, notApplicable: { reason: 'Tidak ada.' } };
    const world = fakeWorld({ ...files, 'a.json': smallAssessment({ answers: { k1: excused, k2: excused, k3: excused, k4: excused } }) });
    expect(await runCommandLine(world, path('--target', '70', '--json'))).toBe(1);
    expect(json(world.printed())).toMatchObject({ errors: [{ code: 'path/nothing-counts', pointer: '' }] });
  });
});
