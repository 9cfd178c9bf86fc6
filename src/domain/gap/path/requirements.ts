import { decimalFraction } from '../../exact/decimal';
import { type Fraction, fraction, ZERO } from '../../exact/fraction';
import { ceilFraction } from '../../exact/rounding';
import type { GradingPolicy } from '../../scoring/grading-policy.generated';
import type { PathTarget } from '../path-result';

/** A score that each standard must not be below. */
export interface Floor {
  readonly kind: 'standardMinimum' | 'everyStandard' | 'noStandardBelow';
  /** Null: the standard's own minimum, where it has one. */
  readonly atLeast: number | null;
}

/** What a target asks for. */
export interface Requirements {
  /** `exact` is the least total that will do: below `atLeast` where the policy rounds totals. Null: any total. */
  readonly total: { readonly atLeast: number; readonly exact: Fraction } | null;
  readonly critical: boolean;
  readonly floors: readonly Floor[];
  readonly atMostBelow: { readonly atLeast: number; readonly count: number } | null;
}

const OWN_MINIMUMS: Floor = { kind: 'standardMinimum', atLeast: null };

/**
 * | target              | total         | critical levels   | standards                                          |
 * |---------------------|---------------|-------------------|----------------------------------------------------|
 * | `total`             | that          | all               | their own minimums                                 |
 * | `everyStandard`     | any           | all               | that score                                         |
 * | `grade`             | its `min`     | if it asks        | what it asks: minimums, `noStandardBelow`, `atMostBelow` |
 *
 * Throws for a grade that there is none of: `findPathProblems` comes first.
 */
export function requirementsOf(target: PathTarget, policy: GradingPolicy | undefined): Requirements {
  if ('total' in target) {
    return { total: { atLeast: target.total, exact: decimalFraction(target.total) }, critical: true, floors: [OWN_MINIMUMS], atMostBelow: null };
  }
  if ('everyStandard' in target) {
    return { total: null, critical: true, floors: [{ kind: 'everyStandard', atLeast: target.everyStandard }], atMostBelow: null };
  }
  const grade = policy?.grades.find(({ id }) => id === target.grade);
  if (grade === undefined) throw new Error(`no grade ${target.grade} in the policy`);
  const { critical = false, standardMinimums = false, noStandardBelow, atMostBelow } = grade.requires ?? {};
  const named: readonly Floor[] = noStandardBelow === undefined ? [] : [{ kind: 'noStandardBelow', atLeast: noStandardBelow }];
  return {
    total: { atLeast: grade.min, exact: leastTotal(grade.min, policy?.roundTotal) },
    critical,
    floors: standardMinimums ? [OWN_MINIMUMS, ...named] : named,
    atMostBelow: atMostBelow === undefined ? null : { atLeast: atMostBelow.score, count: atMostBelow.count },
  };
}

/** The least total that `totalForGrade` rounds to `min` or more: half a unit of the last decimal below it, as halves round up. */
function leastTotal(min: number, decimals: number | undefined): Fraction {
  if (decimals === undefined) return decimalFraction(min);
  const { numerator, denominator } = ceilFraction(decimalFraction(min), decimals);
  const half = 2n * 10n ** BigInt(decimals);
  const least = fraction(numerator * half - denominator, denominator * half);
  return least.numerator < 0n ? ZERO : least;
}
