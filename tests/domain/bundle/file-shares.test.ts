import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareFiles } from '../../../src/domain/bundle/file-shares';
import type { StoredFileInfo } from '../../../src/domain/bundle/institution-snapshot';

const files = (sizes: readonly number[]): readonly StoredFileInfo[] =>
  sizes.map((sizeBytes, place) => ({ sha256: String(place).padStart(64, '0'), type: 'image/jpeg', sizeBytes }));
const sizesOf = (shares: ReturnType<typeof shareFiles>) => shares.map((share) => share.map(({ sizeBytes }) => sizeBytes));

describe('sharing files out to several bundles', () => {
  it('fills one before it begins the next', () => {
    expect(sizesOf(shareFiles(files([6, 5, 4, 3, 2]), 10))).toEqual([
      [6, 4],
      [5, 3, 2],
    ]);
  });

  it('gives a bundle without files too, and a file over the limit one of its own', () => {
    expect(shareFiles([], 10)).toEqual([[]]);
    expect(sizesOf(shareFiles(files([30, 4, 6]), 10))).toEqual([[30], [6, 4]]);
  });

  it('loses no file, doubles none, and keeps to the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), fc.integer({ min: 1, max: 60 }), (sizes, limit) => {
        const shares = shareFiles(files(sizes), limit);
        expect(
          shares
            .flat()
            .map(({ sha256 }) => sha256)
            .sort(),
        ).toEqual(files(sizes).map(({ sha256 }) => sha256));
        for (const share of sizesOf(shares)) expect(share.length <= 1 || share.reduce((sum, size) => sum + size, 0) <= limit).toBe(true);
      }),
    );
  });
});
