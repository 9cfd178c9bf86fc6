import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { ancestorsOf, commonBases, indexRevisions, relationOf } from '../../../src/domain/bundle/history';

const revision = (id: string, ...parents: string[]): Revision => ({
  id,
  parents,
  institution: 'lks-1',
  entity: { kind: 'institution', id: 'lks-1' },
  before: {},
  after: {},
  at: 'kapan saja',
});

//      a - b - c - m - d
//           \- x -/
const merged = [revision('a'), revision('b', 'a'), revision('c', 'b'), revision('x', 'b'), revision('m', 'c', 'x'), revision('d', 'm')];
const index = indexRevisions(merged);

describe('ancestorsOf', () => {
  it('holds the revision itself and everything it descends from, on every side of a merge', () => {
    expect([...ancestorsOf(index, 'm')].sort()).toEqual(['a', 'b', 'c', 'm', 'x']);
    expect([...ancestorsOf(index, 'x')].sort()).toEqual(['a', 'b', 'x']);
  });

  it('is empty for a revision that nobody knows', () => {
    expect([...ancestorsOf(index, 'nowhere')]).toEqual([]);
  });

  it('copes with a history of 50,000 revisions', () => {
    const long = Array.from({ length: 50_000 }, (_, place) => (place === 0 ? revision('n0') : revision(`n${place}`, `n${place - 1}`)));
    expect(ancestorsOf(indexRevisions(long), 'n49999').size).toBe(50_000);
  });
});

describe('commonBases', () => {
  it('finds the newest revision that two sides share', () => {
    expect(commonBases(index, 'c', 'x')).toEqual(['b']);
    expect(commonBases(index, 'a', 'd')).toEqual(['a']);
    expect(commonBases(index, 'd', 'x')).toEqual(['x']);
    expect(commonBases(index, 'c', 'c')).toEqual(['c']);
  });

  it('finds both when the same two changes were merged on two sides', () => {
    const crossed = indexRevisions([revision('a'), revision('b', 'a'), revision('c', 'a'), revision('m', 'b', 'c'), revision('n', 'b', 'c')]);
    expect(commonBases(crossed, 'm', 'n')).toEqual(['b', 'c']);
  });

  it('finds none between unrelated histories', () => {
    expect(commonBases(indexRevisions([revision('a'), revision('z')]), 'a', 'z')).toEqual([]);
  });
});

describe('relationOf', () => {
  const history = (head: string, ...ids: string[]) => ({ head, index: indexRevisions(merged.filter(({ id }) => ids.includes(id))) });

  it.each([
    ['same', 'b', 'b', ['a', 'b'], ['a', 'b']],
    ['newer', 'b', 'c', ['a', 'b'], ['a', 'b', 'c']],
    ['older', 'c', 'b', ['a', 'b', 'c'], ['a', 'b']],
    ['diverged', 'c', 'x', ['a', 'b', 'c'], ['a', 'b', 'x']],
    ['unrelated', 'a', 'x', ['a'], ['x']],
  ])('says %s by descent', (expected, mine, theirs, myIds, theirIds) => {
    expect(relationOf(history(mine, ...myIds), history(theirs, ...theirIds))).toBe(expected);
  });
});
