import { describe, expect, it } from 'vitest';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { score } from '../../../src/domain/scoring/score';
import { workedOutcomes } from '../../../src/domain/scoring/worked-outcomes';
import { AS_OF, assessmentOf, packOf } from '../../support/scoring/documents';

const strict: GradingPolicy = {
  format: 'siap-lks/grading-policy@1',
  id: 'uji',
  title: 'Uji',
  status: 'example',
  statusNote: 'Hanya untuk uji.',
  sources: [],
  grades: [
    { id: 'A', label: 'A', min: 80, requires: { critical: true, standardMinimums: true } },
    { id: 'B', label: 'B', min: 0 },
  ],
};

// a weighs 3 of 4; a1 is critical from level 2 of 0 to 3 and weighs 1 of 4 in it
const pack = packOf([
  {
    id: 'a',
    weight: 3,
    criteria: [
      { id: 'a1', weight: 1, critical: { atLeast: 2 } },
      { id: 'a2', weight: 3 },
    ],
  },
  { id: 'b', weight: 1, minimum: 60, criteria: [{ id: 'b1' }] },
  { id: 'kosong', weight: 96, criteria: [] },
]);

describe('workedOutcomes', () => {
  it('shows a critical level that fails, and a standard below its minimum', () => {
    const rows = workedOutcomes(strict, pack).map(({ case: example, totalExact, grade }) => ({ example, totalExact, grade: grade.id }));
    // a1 at level 1: a = (1/3 + 3)/4 = 10/12, total = (3 x 83.33 + 100)/4 = 87.5
    expect(rows.find(({ example }) => example.kind === 'criticalFails')).toEqual({
      example: { kind: 'criticalFails', criterion: 'a1', standard: 'a', standardScore: { numerator: 250n, denominator: 3n } },
      totalExact: '175/2',
      grade: 'B',
    });
    // b at 59.99: (300 + 59.99)/4 = 89.9975
    expect(rows.find(({ example }) => example.kind === 'someAt' && example.score === 59.99)).toEqual({
      example: { kind: 'someAt', standards: ['b'], score: 59.99 },
      totalExact: '35999/400',
      grade: 'B',
    });
  });

  it('agrees with what the score of such answers comes to', () => {
    const result = score(pack, assessmentOf({ a1: 1, a2: 3, b1: 3 }), { layer: 'claimed', asOf: AS_OF, policy: strict });
    const outcome = workedOutcomes(strict, pack).find(({ case: example }) => example.kind === 'criticalFails');
    expect([result.totalExact, result.grade]).toEqual([outcome?.totalExact, outcome?.grade.id]);
  });

  it('tells each case once, and leaves standards without criteria out', () => {
    const names = workedOutcomes(strict, pack).map(({ case: example }) => JSON.stringify({ ...example, standardScore: null }));
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toContain('kosong');
  });

  it('lets a standard with a critical criterion fail it at 0', () => {
    const lenient: GradingPolicy = {
      ...strict,
      grades: [
        { id: 'A', label: 'A', min: 10, requires: { critical: true } },
        { id: 'B', label: 'B', min: 0 },
      ],
    };
    const zero = workedOutcomes(lenient, pack).filter(({ case: example }) => example.kind === 'someAt' && example.score === 0);
    expect(zero.map(({ total, grade }) => [total, grade.id])).toEqual([
      [25, 'B'],
      [75, 'A'],
    ]);
  });
});
