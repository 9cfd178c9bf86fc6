import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { PAPER_KINDS } from '../../src/domain/report/paper-kind';
import { sampleBundle } from '../support/bundle/open';
import { type FakeWorld, fakeWorld } from '../support/cli-world';
import { smallAssessment, smallPack, smallPolicy } from '../support/small-pack';

const fonts = Object.fromEntries(
  ['regular', 'bold', 'fallback'].map((face) => [`public/fonts/report-${face}.ttf`, new Uint8Array(readFileSync(`public/fonts/report-${face}.ttf`))]),
);
const files = { p: smallPack(), a: smallAssessment(), k: smallPolicy() };

const pdfOf = (world: FakeWorld): string => new TextDecoder('latin1').decode(world.written.get('r.pdf'));

async function run(world: FakeWorld, ...args: string[]): Promise<number> {
  return runCommandLine(world, ['report', ...args]);
}

describe('siap report', { timeout: 30_000 }, () => {
  it('writes the readiness report of a pack and an assessment, the same bytes every time', async () => {
    const [first, second] = [fakeWorld(files, fonts), fakeWorld(files, fonts)];
    expect(await run(first, 'p', 'a', '-o', 'r.pdf', '--as-of', '2026-11-24', '--policy', 'k')).toBe(0);
    expect(await run(second, 'p', 'a', '--as-of=2026-11-24', '--policy=k', '-o', 'r.pdf', '--kind', 'readiness')).toBe(0);
    expect(pdfOf(first).startsWith('%PDF-')).toBe(true);
    expect(pdfOf(first)).toBe(pdfOf(second));
    expect(first.printed()).toBe('');
    expect(first.told()).toMatch(/^r\.pdf: ditulis, /);
  });

  it.each(PAPER_KINDS)('writes %s', async (kind) => {
    const world = fakeWorld(files, fonts);
    expect(await run(world, 'p', 'a', '-o', 'r.pdf', '--kind', kind, '--as-of', '2026-11-24', '--policy', 'k')).toBe(0);
    expect(pdfOf(world).startsWith('%PDF-')).toBe(true);
  });

  it('writes a blank form of a pack alone, and says what else it takes', async () => {
    const world = fakeWorld(files, fonts);
    expect(await run(world, 'p', '-o', 'r.pdf', '--kind', 'blank-form')).toBe(0);
    expect(pdfOf(world).startsWith('%PDF-')).toBe(true);
    expect(await run(world, 'p', '-o', 'r.pdf', '--kind', 'rtl')).toBe(1);
    expect(await run(world, '-o', 'r.pdf', '--kind', 'blank-form')).toBe(2);
    expect(world.told()).toContain('Sebutkan paket, atau paket lalu penilaian');
    expect(await run(world, 'p', 'a', '-o', 'r.pdf', '--kind', 'visit')).toBe(2);
    expect(world.told()).toContain('belum tersedia di versi ini; yang ada: readiness, summary');
  });

  it('opens a bundle and takes the last round, or the one that was asked for', async () => {
    const bundle = await sampleBundle();
    const last = fakeWorld({ b: bundle }, fonts);
    expect(await run(last, 'b', '-o', 'r.pdf')).toBe(0);
    expect(last.told()).toContain('dipakai yang terakhir, putaran-2');
    const asked = fakeWorld({ b: bundle }, fonts);
    expect(await run(asked, 'b', '-o', 'r.pdf', '--assessment', 'putaran-1')).toBe(0);
    expect(pdfOf(asked)).not.toBe(pdfOf(last));
    const unknown = fakeWorld({ b: bundle }, fonts);
    expect(await run(unknown, 'b', '-o', 'r.pdf', '--assessment', 'x')).toBe(1);
    expect(unknown.told()).toContain('putaran-1, putaran-2');
  });

  it('refuses a damaged bundle and a faulty assessment, and writes nothing', async () => {
    const bundle = await sampleBundle();
    const world = fakeWorld({ ...files, b: bundle.slice(0, -40), a: smallAssessment({ answers: { k1: { level: 9 } } }) }, fonts);
    expect(await run(world, 'b', '-o', 'r.pdf')).toBe(1);
    expect(await run(world, 'p', 'a', '-o', 'r.pdf')).toBe(1);
    expect(world.written.size).toBe(0);
  });

  it.each([
    [['p', 'a']],
    [['-o', 'r.pdf']],
    [['p', 'a', 'b', '-o', 'r.pdf']],
    [['p', 'a', '-o', 'r.pdf', '--kind', 'visit']],
    [['p', 'a', '-o', 'r.pdf', '--kind', 'x']],
    [['p', 'a', '-o', 'r.pdf', '--as-of', 'besok']],
    [['p', 'a', '-o', 'r.pdf', '--assessment', 'x']],
  ])('calls %j wrong usage', async (args) => {
    const world = fakeWorld(files, fonts);
    expect(await run(world, ...args)).toBe(2);
    expect(world.written.size).toBe(0);
  });

  it('says when the file cannot be written', async () => {
    const world = fakeWorld(files, fonts);
    const full = { ...world, writeFile: (): Promise<void> => Promise.reject(Object.assign(new Error('full'), { code: 'EACCES' })) };
    expect(await runCommandLine(full, ['report', 'p', 'a', '-o', 'r.pdf'])).toBe(1);
    expect(world.told()).toContain('file/unwritable');
  });
});

describe('siap check on bundles', () => {
  it('accepts a whole one, refuses a damaged one, and says of a sealed one what to do', async () => {
    const bundle = await sampleBundle();
    const world = fakeWorld({ whole: bundle, broken: bundle.slice(0, -40), sealed: 'age-encryption.org/v1\n' });
    expect(await runCommandLine(world, ['check', 'whole'])).toBe(0);
    expect(world.printed()).toBe('whole: berkas .siap, tidak ada masalah\n');
    expect(await runCommandLine(world, ['check', 'broken'])).toBe(1);
    expect(world.told()).toContain('broken#');
    expect(await runCommandLine(world, ['check', 'sealed'])).toBe(1);
    expect(world.told()).toContain('file/sealed');
  });
});
