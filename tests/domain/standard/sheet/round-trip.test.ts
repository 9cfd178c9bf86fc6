import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/domain/canonical-json';
import { packToSheets } from '../../../../src/domain/standard/sheet/pack-to-sheets';
import { sheetsToPack } from '../../../../src/domain/standard/sheet/sheets-to-pack';
import type { StandardPack } from '../../../../src/domain/standard/standard-pack.generated';
import { randomPack } from '../../../support/sheet/random-pack';

const shipped = readdirSync('standards', { recursive: true })
  .map(String)
  .filter((path) => /^[a-z-]+[\\/]\d+\.\d+\.\d+\.json$/.test(path) && !/^(schema|policies|samples)/.test(path));

describe('a pack through the sheets and back', () => {
  it.each(shipped)('is the same for %s', (path) => {
    const pack = JSON.parse(readFileSync(join('standards', path), 'utf8')) as StandardPack;
    const { pack: back, problems } = sheetsToPack(packToSheets(pack));
    expect(problems).toEqual([]);
    expect(canonicalJson(back)).toBe(canonicalJson(pack));
  });

  it('is the same for any pack', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        const { pack: back, problems } = sheetsToPack(packToSheets(pack));
        expect(problems).toEqual([]);
        expect(canonicalJson(back)).toBe(canonicalJson(pack));
      }),
      { numRuns: 150 },
    );
  });
});
