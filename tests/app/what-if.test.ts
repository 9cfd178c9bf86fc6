import { describe, expect, it } from 'vitest';
import { comparePaths, whatIfOfPath } from '../../src/app/path-view';
import {
  contentOf,
  isSameContent,
  isUnchanged,
  NO_CHANGE,
  takeUp,
  type WhatIf,
  whatIfFrom,
  whatIfOf,
  wishesOf,
  withDay,
  withEvidenceMet,
  withLevelOf,
  withoutCriterion,
} from '../../src/app/what-if';
import { findPath } from '../../src/domain/gap/path';
import type { PathResult } from '../../src/domain/gap/path-result';
import { indexPack } from '../../src/domain/standard/pack-index';
import { AS_OF, assessmentOf, packWith, requirement } from '../support/scoring/documents';

const INDEX = indexPack(packWith([{ id: 'k1', evidence: [requirement('surat')] }, { id: 'k2' }, { id: 'k3', effort: 4 }]));
const SURAT = { criterion: 'k1', requirement: 'surat' };
const indexed = (id: string) => {
  const found = INDEX.criterionById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a what-if', () => {
  it('is put together and put back piece by piece', () => {
    const some = withDay(withEvidenceMet(withLevelOf(NO_CHANGE, 'k1', 2), SURAT, true), '2027-01-01');
    expect(contentOf(some)).toEqual({ levels: { k1: 2 }, evidence: [SURAT], asOf: '2027-01-01' });
    expect(withoutCriterion(some, 'k1')).toEqual({ ...NO_CHANGE, asOf: '2027-01-01' });
    expect(isUnchanged(withDay(withoutCriterion(some, 'k1'), ''))).toBe(true);
    expect(withDay(some, '2027-02-31').asOf).toBeNull();
  });

  it('begins one level up with its evidence in hand, at the top with the evidence alone', () => {
    expect(takeUp(NO_CHANGE, indexed('k1'), assessmentOf({ k1: 1 }), ['surat'])).toEqual({ ...NO_CHANGE, levels: { k1: 2 }, evidence: [SURAT] });
    expect(takeUp(NO_CHANGE, indexed('k1'), assessmentOf({ k1: 3 }), ['surat'])).toEqual({ ...NO_CHANGE, evidence: [SURAT] });
    expect(takeUp(NO_CHANGE, indexed('k2'), assessmentOf({}), [])).toEqual({ ...NO_CHANGE, levels: { k2: 1 } });
  });

  it('is the same whatever the order in which it was put together', () => {
    const one = withLevelOf(withLevelOf(NO_CHANGE, 'k1', 2), 'k2', 1);
    const other: WhatIf = { ...withLevelOf(withLevelOf(NO_CHANGE, 'k2', 1), 'k1', 2), scenario: 's' };
    expect(isSameContent(one, other)).toBe(true);
    expect(isSameContent(one, withLevelOf(other, 'k2', 2))).toBe(false);
  });

  it('is work where a level rises or evidence is to be had, in pack order; a fall is none', () => {
    const assessment = assessmentOf({ k1: 3, k2: 2, k3: 0 });
    const whatIf: WhatIf = { ...NO_CHANGE, levels: { k3: 2, k2: 1, hilang: 1 }, evidence: [SURAT] };
    expect(wishesOf(whatIf, INDEX, assessment)).toEqual([
      { criterion: 'k1', toLevel: 3, requirements: ['surat'] },
      { criterion: 'k3', toLevel: 2 },
    ]);
  });

  it('comes back from what a device stored, and is none where that is something else', () => {
    const whatIf = whatIfOf({ id: 's', name: 'Satu', levels: { k1: 2 }, evidence: [SURAT], asOf: '2027-01-01' });
    expect(whatIfFrom(JSON.parse(JSON.stringify(whatIf)))).toEqual(whatIf);
    for (const wrong of [undefined, null, 3, 'x', {}, { levels: {}, evidence: 'x' }]) expect(whatIfFrom(wrong)).toBeNull();
    expect(whatIfFrom({ levels: { k1: '2' }, evidence: [3, { criterion: 'k1' }], asOf: '2027-02-31' })).toEqual(NO_CHANGE);
  });
});

describe('a path', () => {
  const find = (forbid: readonly string[]): PathResult => {
    const found = findPath(INDEX, assessmentOf({ k1: 2, k2: 2, k3: 2 }), { target: { total: 80 }, asOf: AS_OF, layer: 'evidenced', forbid });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value;
  };

  it('is tried out as a what-if with its levels and its evidence', () => {
    // k1 counts with evidence only once its letter is in hand, so the letter is part of the path; of 9 steps up 8 are to be held.
    const { levels, evidence } = whatIfOfPath(find([]));
    expect(evidence).toEqual([SURAT]);
    expect(Object.values(levels).reduce((sum, level) => sum + level, 0) + 2 * (3 - Object.keys(levels).length)).toBeGreaterThanOrEqual(8);
  });

  it('is held against the one before it by codes', () => {
    const before = find([]);
    const after = find(['k2']);
    expect(comparePaths(INDEX, before, after)).toMatchObject({ effort: { before: before.effort, after: after.effort }, gone: ['A.2'] });
  });
});
