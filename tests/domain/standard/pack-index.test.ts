import { describe, expect, it } from 'vitest';
import { indexOf, indexPack, stepsBetween } from '../../../src/domain/standard/pack-index';
import { packOf, packWith } from '../../support/scoring/documents';

describe('indexPack', () => {
  const pack = packOf([
    { id: 'a', criteria: [{ id: 'a1' }, { id: 'a2', scale: 'five' }] },
    { id: 'b', criteria: [{ id: 'constructor', scale: 'gaps' }] },
  ]);
  const index = indexPack(pack);

  it('lists the criteria in pack order with their places and scales', () => {
    expect(
      index.criteria.map(({ criterion, standard, section, lowest, highest, order }) => [criterion.id, standard.id, section.id, lowest, highest, order]),
    ).toEqual([
      ['a1', 'a', 'a-bagian', 0, 3, 0],
      ['a2', 'a', 'a-bagian', 1, 5, 1],
      ['constructor', 'b', 'b-bagian', 0, 5, 2],
    ]);
  });

  it('finds by id, and finds nothing that the pack does not have', () => {
    expect(index.criterionById.get('constructor')?.order).toBe(2);
    expect(index.criterionById.get('toString')).toBeUndefined();
    expect(index.standardById.get('b')?.title).toBe('Standar b');
  });

  it('is made once for a pack, and an index is its own index', () => {
    expect(indexPack(pack)).toBe(index);
    expect(indexOf(index)).toBe(index);
    expect(indexOf(pack)).toBe(index);
  });

  it('counts steps by places on the scale, not by values', () => {
    const gaps = index.criterionById.get('constructor');
    expect(gaps && [stepsBetween(gaps, 0, 5), stepsBetween(gaps, 2, 5), stepsBetween(gaps, 5, 5)]).toEqual([2, 1, 0]);
  });

  it('throws for a scale that is not in the pack', () => {
    expect(() => indexPack(packWith([{ id: 'a', scale: 'toString' }]))).toThrow('no scale toString');
  });
});
