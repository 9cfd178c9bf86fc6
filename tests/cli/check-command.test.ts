import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { fakeWorld } from '../support/cli-world';
import { smallAssessment, smallPack, smallPolicy } from '../support/small-pack';

const json = (text: string): unknown => JSON.parse(text);
const shippedPack = { 'standards/uji-kecil/1.0.0.json': new TextEncoder().encode(JSON.stringify(smallPack())) };

describe('siap check', () => {
  it('accepts sound packs, policies and assessments', async () => {
    const world = fakeWorld({ p: smallPack(), k: smallPolicy(), a: smallAssessment() });
    expect(await runCommandLine(world, ['check', 'p', 'k', 'a'])).toBe(0);
    expect(world.printed()).toBe('p: paket standar, tidak ada masalah\nk: kebijakan peringkat, tidak ada masalah\na: penilaian, tidak ada masalah\n');
    expect(world.told()).toBe('');
  });

  it('looks at every file, and prints place, sentence and hint as JSON', async () => {
    const world = fakeWorld({ p: { ...smallPack(), title: ' ' }, k: smallPolicy(), x: '{"format":' });
    expect(await runCommandLine(world, ['check', '--json', 'p', 'k', 'x', 'y'])).toBe(1);
    expect(json(world.printed())).toMatchObject({
      files: [
        { file: 'p', kind: 'standard-pack', ok: false, problems: [{ code: 'schema/blank', pointer: '/title' }] },
        { file: 'k', kind: 'grading-policy', ok: true, problems: [] },
        { file: 'x', kind: null, ok: false, problems: [{ code: 'document/not-json', pointer: '', message: expect.stringContaining('baris 1, kolom 11') }] },
        { file: 'y', kind: null, ok: false, problems: [{ code: 'file/unreadable' }] },
      ],
    });
  });

  it('holds an assessment against its pack: one of the same call, or a shipped one', async () => {
    const a = smallAssessment({ answers: { k9: { level: 1 } } });
    const beside = fakeWorld({ p: smallPack(), a });
    expect(await runCommandLine(beside, ['check', 'a', 'p'])).toBe(1);
    expect(beside.told()).toContain('a#/answers/k9: ');
    const shipped = fakeWorld({ a }, shippedPack);
    expect(await runCommandLine(shipped, ['check', 'a'])).toBe(1);
  });

  it('says so where the pack is nowhere, and still looks at shape and dates', async () => {
    const world = fakeWorld({ a: smallAssessment(), b: smallAssessment({ plannedVisit: '2026-02-30' }) });
    expect(await runCommandLine(world, ['check', 'a'])).toBe(0);
    expect(world.told()).toContain('paket uji-kecil versi 1.0.0 tidak ada');
    expect(await runCommandLine(world, ['check', 'b'])).toBe(1);
    expect(world.told()).toContain('b#/plannedVisit: ');
  });

  it('makes no path from names that an assessment gives', async () => {
    const a = smallAssessment({ pack: { id: 'uji-kecil', version: '../uji-kecil/1.0.0' } });
    const world = fakeWorld({ a }, { 'standards/uji-kecil/../uji-kecil/1.0.0.json': new Uint8Array() });
    expect(await runCommandLine(world, ['check', 'a'])).toBe(0);
    expect(world.told()).toContain('tidak ada di antara berkas ini');
  });

  it('refuses a text in another encoding', async () => {
    const world = fakeWorld({ a: new Uint8Array([0x7b, 0xe9, 0x7d]) });
    expect(await runCommandLine(world, ['check', 'a'])).toBe(1);
    expect(world.told()).toContain('file/not-utf8');
  });

  it('calls a check of nothing wrong usage', async () => {
    expect(await runCommandLine(fakeWorld({}), ['check'])).toBe(2);
  });
});
