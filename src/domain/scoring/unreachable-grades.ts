import { decimalFraction } from '../exact/decimal';
import { compareFractions, type Fraction, fraction, isBelow, ZERO } from '../exact/fraction';
import { ceilFraction, roundFraction } from '../exact/rounding';
import type { Grade, GradeRequirements, GradingPolicy } from './grading-policy.generated';

/** A grade that no institution can ever get, and the higher one that always takes it. */
export interface UnreachableGrade {
  readonly place: number;
  readonly takenBy: Grade;
}

/**
 * The grades that can never be given, whatever the pack and the answers; `min` must fall strictly.
 *
 * Every requirement is easier to meet with higher scores, so no grade contradicts itself: all at 100 meets them all. A grade is lost only
 * where its weakest case (lowest total, lowest standards, everything failing that it does not ask for) already meets a higher grade.
 *
 * | the weakest case of a grade   |                                                                                              |
 * |-------------------------------|----------------------------------------------------------------------------------------------|
 * | total                         | its `min`, rounded up where `roundTotal` rounds; never below the score that no standard is below |
 * | standards                     | as low as it allows; `atMostBelow.count` of them, and any number on `atMostBelow.score`       |
 * | critical levels, minimums     | fail where it does not ask for them; all standards at 100 leaves nothing to fail              |
 */
export function unreachableGrades({ grades, roundTotal }: GradingPolicy): UnreachableGrade[] {
  return grades.flatMap((grade, place) => {
    const weakest = weakestCase(grade, roundTotal);
    const takenBy = grades.slice(0, place).find((higher) => meets(weakest, higher));
    return takenBy === undefined ? [] : [{ place, takenBy }];
  });
}

interface WeakestCase {
  readonly total: Fraction;
  readonly lowest: Fraction;
  /** Only this many standards are at `lowest`, any number at `rest`. Null: any number is at `lowest`. */
  readonly few: { readonly count: number; readonly rest: Fraction } | null;
  readonly critical: boolean;
  readonly minimums: boolean;
}

const HUNDRED = fraction(100n);
const larger = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? b : a);
const isAtLeast = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) >= 0;

function weakestCase({ min, requires = {} }: Grade, roundTotal: number | undefined): WeakestCase {
  const { noStandardBelow, atMostBelow } = requires;
  const named = noStandardBelow === undefined ? ZERO : decimalFraction(noStandardBelow);
  const limit = atMostBelow === undefined ? ZERO : decimalFraction(atMostBelow.score);
  const lowest = atMostBelow?.count === 0 ? larger(named, limit) : named;
  const least = decimalFraction(min);
  const isPerfect = isAtLeast(lowest, HUNDRED);
  return {
    // a total is a mean of standards, so it is never below the lowest of them
    total: roundTotal === undefined ? larger(least, lowest) : larger(ceilFraction(least, roundTotal), roundFraction(lowest, roundTotal)),
    lowest,
    few: atMostBelow === undefined || atMostBelow.count === 0 ? null : { count: atMostBelow.count, rest: larger(lowest, limit) },
    critical: isPerfect || requires.critical === true,
    minimums: isPerfect || requires.standardMinimums === true,
  };
}

const meets = (weakest: WeakestCase, { min, requires = {} }: Grade): boolean =>
  isAtLeast(weakest.total, decimalFraction(min)) &&
  (requires.critical !== true || weakest.critical) &&
  (requires.standardMinimums !== true || weakest.minimums) &&
  (requires.noStandardBelow === undefined || isAtLeast(weakest.lowest, decimalFraction(requires.noStandardBelow))) &&
  meetsAtMost(weakest, requires.atMostBelow);

function meetsAtMost({ lowest, few }: WeakestCase, atMostBelow: GradeRequirements['atMostBelow']): boolean {
  if (atMostBelow === undefined) return true;
  const score = decimalFraction(atMostBelow.score);
  if (isAtLeast(lowest, score)) return true;
  return few !== null && isAtLeast(few.rest, score) && few.count <= atMostBelow.count;
}
