import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
// @ts-expect-error: a stand-in of the build, without types of its own
import * as standIn from '../../scripts/vite/fflate-without-workers.mjs';

/** More than fflate does without a worker. */
const TEXT = Array.from({ length: 60_000 }, (_, place) => `baris ${place}`).join('\n');

describe('the stand-in for fflate in the build', () => {
  it('zips and unzips large data without a worker, with options or without', () => {
    const archives: Uint8Array[] = [];
    const keep = (_error: unknown, made: Uint8Array): void => void archives.push(made);
    standIn.zip({ 'a.txt': strToU8(TEXT) }, keep);
    standIn.zip({ 'a.txt': strToU8(TEXT) }, { level: 0 }, keep);
    expect(archives.length).toBe(2);
    for (const archive of archives) {
      expect(strFromU8(unzipSync(archive)['a.txt'] ?? new Uint8Array()) === TEXT).toBe(true);
      const found = vi.fn();
      standIn.unzip(archive, { filter: () => true }, found);
      expect(found.mock.calls[0]?.[0]).toBeNull();
      expect(strFromU8(found.mock.calls[0]?.[1]['a.txt']) === TEXT).toBe(true);
    }
  });

  it('tells of damage by the callback, as fflate does', () => {
    const told = vi.fn();
    standIn.unzip(new Uint8Array(30), told);
    expect(told.mock.calls[0]?.[0]).toMatchObject({ message: 'invalid zip data' });
  });

  it('leaves the rest as it is', () => {
    expect(standIn.deflateSync(strToU8('abc'))).toEqual(deflateSync(strToU8('abc')));
  });
});
