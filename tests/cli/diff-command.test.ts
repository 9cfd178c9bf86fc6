import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { fakeWorld } from '../support/cli-world';
import { smallCriterion, smallPack } from '../support/small-pack';

const standard = (id: string, criteria: ReturnType<typeof smallCriterion>[]) => ({
  id,
  title: `Standar ${id}`,
  weight: 1,
  sections: [{ id: `${id}-bagian`, title: 'Bagian', criteria }],
});
const evidence = [{ id: 'izin', title: 'Izin', kind: 'document' as const, required: true }];
const old = smallPack({ standards: [standard('s1', [smallCriterion('k1', { evidence }), smallCriterion('k2'), smallCriterion('k3')])] });
const next = smallPack({
  version: '1.1.0',
  supersedes: { id: 'uji-kecil', version: '1.0.0', criteria: { k2: 'k2b', k3: null } },
  standards: [
    standard('s1', [smallCriterion('k1', { evidence, weight: 2 }), smallCriterion('k4')]),
    standard('s2', [smallCriterion('k2b', { question: 'Apakah k2 sudah tersedia?' })]),
  ],
});
const files = { 'lama.json': old, 'baru.json': next };

describe('siap diff', () => {
  it('prints what changed as JSON', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, ['diff', 'lama.json', 'baru.json', '--json'])).toBe(0);
    expect(JSON.parse(world.printed())).toEqual({
      old: { id: 'uji-kecil', version: '1.0.0' },
      new: { id: 'uji-kecil', version: '1.1.0' },
      counts: { kept: 1, changed: 1, removed: 1, added: 1 },
      criteria: [
        { from: 'k1', to: 'k1', what: 'kept', merged: false, moved: [], texts: [], rules: [{ rule: 'weight', before: 1, after: 2 }] },
        {
          from: 'k2',
          to: 'k2b',
          what: 'changed',
          merged: false,
          moved: ['standard'],
          texts: [{ part: 'question', before: 'Apakah k2 tersedia?', after: 'Apakah k2 sudah tersedia?' }],
          rules: [],
        },
        { from: 'k3', to: null, what: 'removed', merged: false, moved: [], texts: [], rules: [] },
      ],
      added: ['k4'],
      settings: [{ setting: 'standard', id: 's2', before: null, after: 'Standar s2' }],
    });
    expect(world.told()).toBe('');
  });

  it('says it for a person, with the words that went and came', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, ['diff', 'lama.json', 'baru.json'])).toBe(0);
    expect(world.printed().split('\n')).toEqual([
      'Paket uji kecil 1.0.0 → Paket uji kecil 1.1.0',
      'Butir yang isinya tetap: 1, berubah: 1, dihapus: 1, baru: 1',
      'k1: isi tetap',
      '  bobot: 1 menjadi 2',
      'k2 → k2b: isi berubah',
      '  pindah ke standar lain',
      '  Pertanyaan: Apakah k2{+ sudah+} tersedia?',
      'k3: dihapus. Apakah k3 tersedia?',
      'k4: baru. Apakah k4 tersedia?',
      'Standar (s2): tidak ada menjadi Standar s2',
      '',
    ]);
  });

  it('finds nothing between a pack and itself', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, ['diff', 'lama.json', 'lama.json'])).toBe(0);
    expect(world.printed()).toContain('Tidak ada yang berubah');
  });

  it('refuses a faulty pack and packs that have nothing to do with each other', async () => {
    const world = fakeWorld({ ...files, 'lain.json': smallPack({ id: 'lain' }), 'rusak.json': { ...old, standards: [] } });
    expect(await runCommandLine(world, ['diff', 'lama.json', 'rusak.json', '--json'])).toBe(1);
    expect(JSON.parse(world.printed())).toMatchObject({ errors: [{ code: 'schema/too-few', pointer: '/standards' }] });
    expect(await runCommandLine(world, ['diff', 'lama.json', 'lain.json'])).toBe(1);
    expect(world.told()).toContain('lain.json#/supersedes: Paket "lain" bukan versi lain dari paket "uji-kecil". [pack/not-a-version]');
    expect(await runCommandLine(world, ['diff', 'lama.json', 'tidak-ada.json'])).toBe(1);
  });

  it('takes a pack of another id that names the old one', async () => {
    const renamed = { ...next, id: 'uji-baru' };
    expect(await runCommandLine(fakeWorld({ ...files, 'baru.json': renamed }), ['diff', 'lama.json', 'baru.json'])).toBe(0);
  });

  it.each([[['diff']], [['diff', 'lama.json']], [['diff', 'lama.json', 'baru.json', 'lagi.json']], [['diff', 'lama.json', 'baru.json', '--layer', 'x']]])(
    'calls %j wrong usage',
    async (args) => {
      expect(await runCommandLine(fakeWorld(files), args)).toBe(2);
    },
  );
});
