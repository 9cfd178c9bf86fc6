import { describe, expect, it } from 'vitest';
import { isCheckOverdue, summarizeSources } from '../../../src/domain/standard/source-check';

describe('the check of a source', () => {
  it.each([
    ['2025-11-23', true],
    ['2025-11-24', false],
    ['2026-11-24', false],
    ['2027-01-01', false],
    ['2019-01-01', true],
    [undefined, false],
    [null, false],
    ['entah', false],
  ] as const)('of %s is overdue on 24 November 2026: %s', (checkedOn, expected) => {
    expect(isCheckOverdue(checkedOn, '2026-11-24')).toBe(expected);
  });

  it('holds for a leap day', () => {
    expect(isCheckOverdue('2027-02-28', '2028-02-29')).toBe(true);
    expect(isCheckOverdue('2027-03-01', '2028-02-29')).toBe(false);
    expect(isCheckOverdue('2028-02-29', '2029-02-28')).toBe(false);
    expect(isCheckOverdue('2028-02-29', '2029-03-01')).toBe(true);
  });
});

describe('the sources of a pack', () => {
  it('are counted by whether they are in force, with the oldest check', () => {
    const source = { id: 's', title: 'Sumber' };
    expect(
      summarizeSources([
        { ...source, inForce: 'yes', checkedOn: '2026-05-02' },
        { ...source, inForce: 'yes', checkedOn: '2025-05-02' },
        { ...source, inForce: 'no' },
        { ...source, inForce: 'unknown', checkedOn: '2026-01-02' },
      ]),
    ).toEqual({ inForce: 2, notInForce: 1, unknown: 1, unchecked: 1, oldestCheck: '2025-05-02' });
    expect(summarizeSources([])).toEqual({ inForce: 0, notInForce: 0, unknown: 0, unchecked: 0, oldestCheck: null });
  });
});
