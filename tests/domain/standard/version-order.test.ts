import { describe, expect, it } from 'vitest';
import { compareVersions, newestSuccessor } from '../../../src/domain/standard/version-order';

describe('the order of versions', () => {
  it('is that of semantic versioning', () => {
    const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.2.0', '1.10.0', '2.0.0'];
    expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
    expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
  });

  it('finds the newest of the same id, else a pack that supersedes it, else none', () => {
    const packs = [
      { id: 'a', version: '1.0.0' },
      { id: 'a', version: '1.10.0' },
      { id: 'a', version: '1.9.0' },
      { id: 'b', version: '1.0.0', supersedes: { id: 'a', version: '1.10.0' } },
    ];
    expect(newestSuccessor(packs, { id: 'a', version: '1.0.0' })).toBe(packs[1]);
    expect(newestSuccessor(packs, { id: 'a', version: '1.10.0' })).toBe(packs[3]);
    expect(newestSuccessor(packs, { id: 'b', version: '1.0.0' })).toBeNull();
  });
});
