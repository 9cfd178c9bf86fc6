import { decimalFraction } from '../exact/decimal';
import type { PackIndex } from '../standard/pack-index';
import type { ScoreExplanation } from './explanation';
import { type GradeFacts, gradeOf } from './grade';
import type { Grade, GradeRequirements, GradingPolicy } from './grading-policy.generated';
import type { ScoreResult } from './score-result';
import { readFraction } from './total-arithmetic';

/** One grade of a policy and why it is, or is not, the one. */
export interface GradeStep {
  readonly grade: Grade;
  readonly reachesMin: boolean;
  /** The keys of `requires` that do not hold. */
  readonly unmet: readonly (keyof GradeRequirements)[];
}

/**
 * Opens a grade into its conditions, from the highest grade down. The first step that reaches its `min` and leaves nothing unmet is the
 * grade that `score` gives (in layer `verified` only at full coverage). Empty when there is no total. Asks `gradeOf` about one condition
 * at a time, so that it cannot disagree with it.
 */
export function explainGrade(policy: GradingPolicy, index: PackIndex, explanation: ScoreExplanation, result: Pick<ScoreResult, 'blockers'>): GradeStep[] {
  const facts = factsOf(index, explanation, result);
  if (facts.total === null) return [];
  const holds = (min: number, requires?: GradeRequirements): boolean =>
    gradeOf({ ...policy, grades: [{ id: 'probe', label: '', min, ...(requires === undefined ? {} : { requires }) }] }, facts) !== null;
  return policy.grades.map((grade) => {
    const requires = grade.requires ?? {};
    const keys = (['critical', 'standardMinimums', 'noStandardBelow', 'atMostBelow'] as const).filter((key) => requires[key] !== undefined);
    return { grade, reachesMin: holds(grade.min), unmet: keys.filter((key) => !holds(0, { [key]: requires[key] })) };
  });
}

const factsOf = (index: PackIndex, explanation: ScoreExplanation, { blockers }: Pick<ScoreResult, 'blockers'>): GradeFacts => ({
  total: explanation.totalExact === null ? null : readFraction(explanation.totalExact),
  standards: explanation.standards.map(({ standard, exact }) => {
    const minimum = index.standardById.get(standard)?.minimum;
    return { score: exact === null ? null : readFraction(exact), minimum: minimum === undefined ? null : decimalFraction(minimum) };
  }),
  holdsCritical: !blockers.some(({ kind }) => kind === 'critical'),
});
