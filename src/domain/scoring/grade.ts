import { decimalFraction } from '../exact/decimal';
import { compareFractions, type Fraction, isBelow } from '../exact/fraction';
import { roundFraction } from '../exact/rounding';
import type { Grade, GradeRequirements, GradingPolicy } from './grading-policy.generated';

/** What a policy looks at, exact, in one layer. */
export interface GradeFacts {
  /** Null: nothing counted, so no grade. */
  readonly total: Fraction | null;
  readonly standards: readonly StandardFacts[];
  /** True where every critical criterion that counts holds its level in the layer. */
  readonly holdsCritical: boolean;
}

export interface StandardFacts {
  /** Null: nothing counted; skipped in `requires`. */
  readonly score: Fraction | null;
  readonly minimum: Fraction | null;
}

/** The total as a policy compares it: rounded half away from zero where the policy has `roundTotal`, exact otherwise. */
export const totalForGrade = (total: Fraction, { roundTotal }: GradingPolicy): Fraction =>
  roundTotal === undefined ? total : roundFraction(total, roundTotal);

/**
 * The first grade, from high to low, whose `min` and `requires` hold (DESIGN section 6, point 8); compared exactly, "below" is strict.
 * Null: there is no total, or a policy that `checkPolicy` would refuse has no grade that holds.
 *
 * | `requires`         | holds when                                                           |
 * |--------------------|----------------------------------------------------------------------|
 * | `critical`         | every critical criterion is at its level in the layer                  |
 * | `standardMinimums` | no standard is below its own minimum                                   |
 * | `noStandardBelow`  | no standard is below that score                                        |
 * | `atMostBelow`      | at most `count` standards are below `score`                            |
 */
export function gradeOf(policy: GradingPolicy, facts: GradeFacts): Grade | null {
  if (facts.total === null) return null;
  const total = totalForGrade(facts.total, policy);
  return policy.grades.find(({ min, requires }) => compareFractions(total, decimalFraction(min)) >= 0 && holdsRequirements(requires ?? {}, facts)) ?? null;
}

function holdsRequirements(requires: GradeRequirements, { standards, holdsCritical }: GradeFacts): boolean {
  const countBelow = (limitOf: (standard: StandardFacts) => Fraction | null) =>
    standards.filter((standard) => isScoreBelow(standard.score, limitOf(standard))).length;
  const { noStandardBelow, atMostBelow } = requires;
  if (requires.critical === true && !holdsCritical) return false;
  if (requires.standardMinimums === true && countBelow(({ minimum }) => minimum) > 0) return false;
  if (noStandardBelow !== undefined && countBelow(() => decimalFraction(noStandardBelow)) > 0) return false;
  return atMostBelow === undefined || countBelow(() => decimalFraction(atMostBelow.score)) <= atMostBelow.count;
}

const isScoreBelow = (score: Fraction | null, limit: Fraction | null): boolean => score !== null && limit !== null && isBelow(score, limit);
