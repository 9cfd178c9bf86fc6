import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSentence, messageOf, messageOfCode } from '../../src/i18n/code-to-message';

/** Every `code: 'area/name'` and every other literal of that form in the code that makes problems. */
function codesInSource(): readonly string[] {
  const files = ['domain', 'packs', 'storage', 'reports', 'workers', 'app', 'cli'].flatMap((floor) =>
    readdirSync(join('src', floor), { recursive: true })
      .map((path) => join('src', floor, String(path)))
      .filter((path) => /\.tsx?$/.test(path) && !/\.generated\./.test(path)),
  );
  const codes = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/code: '([a-z-]+\/[a-z-]+)'/g)].map(([, code = '']) => code));
  return [...new Set(codes)].sort();
}

describe('problem sentences', () => {
  it('exist for every code that the source can give', () => {
    const codes = codesInSource();
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !hasSentence(code))).toEqual([]);
  });

  it('say what is wrong and what to do, with the data of the problem', () => {
    expect(messageOf({ code: 'document/not-json', pointer: '', data: { line: 12, column: 5 } })).toEqual({
      message: 'Berkas ini bukan JSON yang sah: terhenti di baris 12, kolom 5.',
      hint: 'Periksa koma, tanda kutip, dan kurung di sekitar tempat itu, atau minta berkas aslinya kembali.',
    });
  });

  it('show a code that has none rather than nothing', () => {
    expect(messageOfCode('x/y').message).toContain('x/y');
  });
});
