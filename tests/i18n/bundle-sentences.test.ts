import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOfCode } from '../../src/i18n/code-to-message';
import { bundleProblems } from '../../src/i18n/problems/bundle';
import { storageProblems } from '../../src/i18n/problems/storage';

/** Every quoted code of the two areas in the code that gives them. */
function codesInSource(): readonly string[] {
  const texts = ['src/domain/bundle', 'src/reports/bundle', 'src/storage', 'src/app', 'src/workers'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/'((?:bundle|storage)\/[a-z-]+)'/g)].map(([, code = '']) => code)))].sort();
}

const data = {
  path: 'history.json',
  pack: 'p@1.0.0',
  id: 'p1',
  kind: 'answer',
  institution: 'LKSA Melati',
  relation: 'newer',
  key: 'k',
  expected: 'siap-lks/bundle@1',
  sizeBytes: 2048,
  limitBytes: 1024,
  count: 3,
  limit: 2,
};

describe('sentences for bundles and storage', () => {
  it('are exactly those that the source can give', () => {
    expect(codesInSource()).toEqual(Object.keys({ ...bundleProblems, ...storageProblems }).sort());
  });

  it('are whole sentences that say what to do and leave no gap', () => {
    for (const code of codesInSource()) {
      const { message, hint } = messageOfCode(code, data);
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|null/);
      expect([code, /^[A-Z].*\.$/.test(message), /^[A-Z].*\.$/.test(hint)]).toEqual([code, true, true]);
    }
  });

  it('say how an institution here and the one in a file stand to each other', () => {
    expect(messageOfCode('bundle/merge-not-yet', { institution: 'LKSA Melati', relation: 'older' })).toEqual({
      message:
        'Perangkat ini sudah memuat "LKSA Melati" dengan perubahan lain. Berkas ini lebih lama: semua isinya sudah ada di perangkat ini, bersama perubahan sesudahnya.',
      hint: 'Tidak ada yang perlu digabungkan, dan tidak ada yang diubah.',
    });
  });
});
