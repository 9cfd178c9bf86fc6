import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { fakeWorld } from '../support/cli-world';
import { wordsOf } from '../support/starter/docx-words';

const shipped = (path: string): Record<string, Uint8Array> => ({ [path]: new Uint8Array(readFileSync(path)) });
const SHIPPED = { ...shipped('standards/starters/index.json'), ...shipped('standards/starters/kode-etik.json') };
const PACK = 'standards/lksa-kesiapan/1.0.0.json';
const SAMPLE = 'standards/samples/lksa-contoh.json';
const FILES = { 'paket.json': readFileSync(PACK, 'utf8'), 'penilaian.json': readFileSync(SAMPLE, 'utf8') };

describe('siap starter', () => {
  it('writes a sample document with the names of the institution', async () => {
    const world = fakeWorld(FILES, SHIPPED);
    expect(await runCommandLine(world, ['starter', 'kode-etik', 'paket.json', 'penilaian.json', '-o', 'k.docx'])).toBe(0);
    expect(wordsOf(world.written.get('k.docx') ?? new Uint8Array())).toContain('LKSA Tunas Harapan (contoh)');
    expect(world.told()).toMatch(/^k\.docx: ditulis/);
  });

  it('writes it with blanks where no institution is named', async () => {
    const world = fakeWorld({}, SHIPPED);
    expect(await runCommandLine(world, ['starter', 'kode-etik', '-o', 'k.docx'])).toBe(0);
    expect(world.written.size).toBe(1);
  });

  it('leaves with 1 for an unknown document, and names those that there are', async () => {
    const world = fakeWorld({}, SHIPPED);
    expect(await runCommandLine(world, ['starter', '../rahasia', '-o', 'k.docx'])).toBe(1);
    expect(world.told()).toContain('Contoh dokumen "../rahasia" tidak ada.');
    expect(world.told()).toContain('kode-etik');
    expect(world.written.size).toBe(0);
  });

  it.each([[['starter']], [['starter', 'kode-etik']], [['starter', 'kode-etik', 'a', 'b', 'c', '-o', 'k.docx']]])('leaves with 2 for %j', async (args) => {
    expect(await runCommandLine(fakeWorld({}, SHIPPED), args)).toBe(2);
  });
});
