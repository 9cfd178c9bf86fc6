import { describe, expect, it } from 'vitest';
import { criterionCode, standardCode } from '../../../src/domain/standard/criterion-code';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { smallCriterion, smallPack } from '../../support/small-pack';

const standard = (id: string, ...criteria: string[]) => ({
  id,
  title: id,
  weight: 1,
  sections: [
    { id: `${id}-a`, title: 'Satu', criteria: criteria.slice(0, 1).map((criterion) => smallCriterion(criterion)) },
    { id: `${id}-b`, title: 'Dua', criteria: criteria.slice(1).map((criterion) => smallCriterion(criterion)) },
  ],
});

describe('criterion codes', () => {
  const index = indexPack(smallPack({ standards: [standard('x', 'p', 'q', 'r'), standard('y', 's')] }));

  it('count on through the sections of a standard', () => {
    expect(['p', 'q', 'r', 's'].map((id) => criterionCode(index, id))).toEqual(['A.1', 'A.2', 'A.3', 'B.1']);
    expect(standardCode(index, 'y')).toBe('B');
  });

  it('go on with two letters after Z', () => {
    const many = indexPack(smallPack({ standards: Array.from({ length: 28 }, (_, place) => standard(`s${place}`, `k${place}`)) }));
    expect(['k25', 'k26', 'k27'].map((id) => criterionCode(many, id))).toEqual(['Z.1', 'AA.1', 'AB.1']);
  });

  it('leave an unknown id as it is, also the names of object properties', () => {
    expect(criterionCode(index, 'constructor')).toBe('constructor');
    expect(standardCode(index, '__proto__')).toBe('__proto__');
  });
});
