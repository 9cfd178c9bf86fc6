import { describe, expect, it } from 'vitest';
import type { CriterionLink } from '../../../src/domain/standard/pack-diff';
import { diffPacks } from '../../../src/domain/standard/pack-diff';
import { groupLinks } from '../../../src/domain/standard/pack-diff/groups';
import { newPackOf, oldPack } from '../../support/versions/two-versions';

const idsOf = (links: readonly CriterionLink[]): readonly string[] => links.map(({ from }) => from.criterion.id);

describe('the criteria of two versions', () => {
  it('are grouped by what became of them; one that changed and moved stands in both', () => {
    const old = oldPack([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'e' }]);
    const next = newPackOf([
      { id: 's', criteria: [{ id: 'a' }, { id: 'b', question: 'Lain?' }, { id: 'n' }] },
      { id: 't', criteria: [{ id: 'c' }, { id: 'd', question: 'Lain juga?' }] },
    ]);
    const diff = diffPacks(old, next);
    const { kept, changed, moved, removed } = groupLinks(diff);
    expect(idsOf(kept)).toEqual(['a']);
    expect(idsOf(changed)).toEqual(['b', 'd']);
    expect(idsOf(moved)).toEqual(['c', 'd']);
    expect(idsOf(removed)).toEqual(['e']);
    expect(diff.added.map(({ criterion }) => criterion.id)).toEqual(['n']);
  });
});
