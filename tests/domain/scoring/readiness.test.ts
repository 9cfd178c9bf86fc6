import { describe, expect, it } from 'vitest';
import { readinessOf } from '../../../src/domain/scoring/readiness';
import type { BlockerKind, Readiness } from '../../../src/domain/scoring/score-result';

const blockersOf = (count: number, kind: BlockerKind = 'evidenceMissing') => Array.from({ length: count }, () => ({ kind, data: {} }));

describe('readinessOf', () => {
  it.each<[answered: number, applicable: number, blockers: number, Readiness]>([
    [10, 10, 0, 'ready'],
    [10, 10, 1, 'nearly'],
    [10, 10, 5, 'nearly'],
    [10, 10, 6, 'notYet'],
    [9, 10, 0, 'nearly'],
    [9, 10, 5, 'nearly'],
    [89, 100, 0, 'notYet'],
    // 0.9 x 110 = 99, which floating point takes for 99.00000000000001
    [99, 110, 0, 'nearly'],
    [0, 10, 0, 'notYet'],
  ])('%d of %d answered and %d blockers', (answered, applicable, blockers, readiness) => {
    expect(readinessOf({ answered, applicable, blockers: blockersOf(blockers), hasTotal: true })).toBe(readiness);
  });

  it('is never near with a critical blocker', () => {
    expect(readinessOf({ answered: 10, applicable: 10, blockers: blockersOf(1, 'critical'), hasTotal: true })).toBe('notYet');
  });

  it('says nothing good about an assessment in which nothing counts', () => {
    expect(readinessOf({ answered: 0, applicable: 0, blockers: [], hasTotal: false })).toBe('notYet');
    expect(readinessOf({ answered: 10, applicable: 10, blockers: [], hasTotal: false })).toBe('notYet');
  });
});
