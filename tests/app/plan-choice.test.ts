import { describe, expect, it } from 'vitest';
import { FIRST_PLAN, kindOfTarget, pathOptionsOf, withForbidden, withForced, withFree } from '../../src/app/plan-choice';
import type { GradingPolicy } from '../../src/domain/scoring/grading-policy.generated';
import { smallPolicy } from '../support/small-pack';

const POLICY: GradingPolicy = smallPolicy();

describe('the choice of a target', () => {
  it('begins with each standard at least 75, by one’s own answers', () => {
    expect(FIRST_PLAN).toEqual({ target: { everyStandard: 75 }, layer: 'claimed' });
    expect(kindOfTarget(FIRST_PLAN.target)).toBe('everyStandard');
  });

  it('never rules out and decides the same criterion', () => {
    const forced = withForced(FIRST_PLAN, 'k1', 2);
    expect(withForbidden(forced, 'k1')).toEqual({ ...FIRST_PLAN, forbid: ['k1'] });
    expect(withForced(withForbidden(FIRST_PLAN, 'k1'), 'k1', 2)).toEqual({ ...FIRST_PLAN, force: { k1: 2 } });
  });

  it('forbids once, and leaves no empty list behind', () => {
    const twice = withForbidden(withForbidden(FIRST_PLAN, 'k1'), 'k1');
    expect(twice.forbid).toEqual(['k1']);
    expect(withFree(twice, 'k1')).toEqual(FIRST_PLAN);
    expect(withFree(withForced(FIRST_PLAN, 'k1', 0), 'k1')).toEqual(FIRST_PLAN);
  });

  it('takes the policy along only where the grade is one of it', () => {
    const plan = { target: { grade: 'a', policy: POLICY.id }, layer: 'evidenced' as const };
    expect(pathOptionsOf(plan, '2026-11-24', POLICY)).toMatchObject({ target: { grade: 'a' }, layer: 'evidenced', policy: POLICY });
    expect(pathOptionsOf({ ...plan, target: { grade: 'a', policy: 'lain' } }, '2026-11-24', POLICY).policy).toBeUndefined();
    expect(pathOptionsOf(FIRST_PLAN, '2026-11-24', POLICY).policy).toBeUndefined();
  });
});
