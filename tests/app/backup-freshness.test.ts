import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../src/app/backups';
import { fileSlug } from '../../src/app/file-slug';

describe('age of a backup', () => {
  it.each([
    [null, 0, 'fresh'],
    [null, 1, 'stale'],
    [null, 21, 'old'],
    [0, 5, 'fresh'],
    [3, 5, 'fresh'],
    [4, 5, 'stale'],
    [14, 5, 'stale'],
    [15, 1, 'old'],
    [400, 0, 'fresh'],
  ] as const)('saved %s days ago with %d changes since: %s', (days, changes, state) => {
    expect(freshnessOf(days, changes)).toBe(state);
  });
});

describe('file names', () => {
  it.each([
    ['LKSA Tunas Harapan', 'lksa-tunas-harapan'],
    ["Panti 'Aisyiyah Éka", 'panti-aisyiyah-e-ka'],
    ['دار الأيتام', 'lembaga'],
    ['../../etc', 'etc'],
  ])('makes %j into %j', (name, slug) => {
    expect(fileSlug(name)).toBe(slug);
  });
});
