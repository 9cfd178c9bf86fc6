import { describe, expect, it } from 'vitest';
import { concernsSafety } from '../../../src/domain/standard/safety-tag';
import { shippedPack } from '../../support/pack-texts';

describe('the safety of children', () => {
  it('is what the packs about children ask, and the list of papers does not', () => {
    expect(concernsSafety(shippedPack('perlindungan-anak', '1.0.0'))).toBe(true);
    expect(concernsSafety(shippedPack('lksa-kesiapan', '1.0.0'))).toBe(true);
    expect(concernsSafety(shippedPack('berkas-akreditasi', '1.0.0'))).toBe(false);
  });
});
