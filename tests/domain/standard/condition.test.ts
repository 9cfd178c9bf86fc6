import { describe, expect, it } from 'vitest';
import { type ConditionFacts, evaluateCondition, type Truth } from '../../../src/domain/standard/condition';
import type { Condition } from '../../../src/domain/standard/standard-pack.generated';

const facts: ConditionFacts = {
  fieldValue: (field) => ({ kind: 'anak', children: 12, none: 0 })[field],
  claimedLevel: (criterion) => ({ asked: 2, zero: 0 })[criterion],
};

const T: Condition = { field: 'children', op: 'eq', value: 12 };
const F: Condition = { field: 'children', op: 'eq', value: 13 };
const U: Condition = { field: 'missing', op: 'eq', value: 1 };

describe('three-valued logic', () => {
  // a, b, all, any
  it.each<[Condition, Condition, Truth, Truth]>([
    [T, T, 'true', 'true'],
    [T, U, 'unknown', 'true'],
    [T, F, 'false', 'true'],
    [U, T, 'unknown', 'true'],
    [U, U, 'unknown', 'unknown'],
    [U, F, 'false', 'unknown'],
    [F, T, 'false', 'true'],
    [F, U, 'false', 'unknown'],
    [F, F, 'false', 'false'],
  ])('%j with %j', (a, b, all, any) => {
    expect(evaluateCondition({ all: [a, b] }, facts)).toBe(all);
    expect(evaluateCondition({ any: [a, b] }, facts)).toBe(any);
  });

  it.each<[Condition, Truth]>([
    [{ not: T }, 'false'],
    [{ not: F }, 'true'],
    [{ not: U }, 'unknown'],
    [{ not: { not: U } }, 'unknown'],
    [{ all: [] }, 'true'],
    [{ any: [] }, 'false'],
    [{ all: [T, { any: [U, { not: F }] }] }, 'true'],
  ])('%j is %s', (condition, truth) => expect(evaluateCondition(condition, facts)).toBe(truth));
});

describe('comparisons', () => {
  it.each<[Condition, Truth]>([
    [{ field: 'children', op: 'lt', value: 12 }, 'false'],
    [{ field: 'children', op: 'lte', value: 12 }, 'true'],
    [{ field: 'children', op: 'gt', value: 11.5 }, 'true'],
    [{ field: 'children', op: 'gte', value: 13 }, 'false'],
    [{ field: 'children', op: 'ne', value: 13 }, 'true'],
    [{ field: 'children', op: 'in', value: [10, 12] }, 'true'],
    [{ field: 'children', op: 'in', value: [10, 11] }, 'false'],
    [{ field: 'none', op: 'gt', value: 0 }, 'false'],
    [{ field: 'kind', op: 'eq', value: 'anak' }, 'true'],
    [{ field: 'kind', op: 'in', value: ['lansia', 'napza'] }, 'false'],
    [{ criterion: 'asked', op: 'gte', value: 1 }, 'true'],
    [{ criterion: 'zero', op: 'gte', value: 1 }, 'false'],
    [{ criterion: 'open', op: 'gte', value: 1 }, 'unknown'],
    [{ criterion: 'open', op: 'ne', value: 1 }, 'unknown'],
    [{ field: 'kind', op: 'lt', value: 'z' }, 'unknown'],
  ])('%j is %s', (condition, truth) => expect(evaluateCondition(condition, facts)).toBe(truth));
});
