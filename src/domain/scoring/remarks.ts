import { hasBlankReason } from '../assessment/answer';
import { type Problem, pointerTo } from '../problem';
import type { PackIndex } from '../standard/pack-index';
import type { ExaminedRequirement } from './evidence-examination';
import type { Judgement } from './judgement';
import type { ScoringContext } from './scoring-context';
import type { StandardTally } from './tally';

/** What is wrong with an assessment but does not stop scoring, in pack order: "not applicable" marks without a reason. */
export function findErrors(tallies: readonly StandardTally[]): Problem[] {
  const errors: Problem[] = [];
  for (const { judgements } of tallies) {
    for (const { compiled, answer } of judgements) {
      if (hasBlankReason(answer)) errors.push(blankReasonProblem(compiled.indexed.criterion.id));
    }
  }
  return errors;
}

/** What is worth telling and does not touch the score: numbers out of their limits, then per criterion what was measured and its evidence. */
export function findWarnings(tallies: readonly StandardTally[], index: PackIndex, context: ScoringContext): Problem[] {
  const warnings = findOddNumbers(index, context.assessment.institution.profile, ['institution', 'profile']);
  for (const { judgements } of tallies) {
    for (const judgement of judgements) addWarningsOf(judgement, index, context, warnings);
  }
  return warnings;
}

function addWarningsOf(judgement: Judgement, index: PackIndex, { register }: ScoringContext, warnings: Problem[]): void {
  const { answer, compiled, evidence } = judgement;
  if (answer?.measured !== undefined) warnings.push(...findOddNumbers(index, answer.measured, ['answers', compiled.indexed.criterion.id, 'measured']));
  for (const examined of evidence) {
    if (examined.state === 'undated') warnings.push(evidenceProblem('assessment/undated-evidence', judgement, examined));
    if (examined.entry?.items === undefined) continue;
    for (const item of examined.entry.items) {
      if (!register.has(item)) warnings.push(evidenceProblem('assessment/unknown-evidence-item', judgement, examined, item));
    }
  }
}

const blankReasonProblem = (criterion: string): Problem => ({
  code: 'assessment/blank-not-applicable-reason',
  pointer: pointerTo('answers', criterion, 'notApplicable', 'reason'),
  data: { criterion },
});

function evidenceProblem(code: string, { compiled }: Judgement, { requirement }: ExaminedRequirement, item?: string): Problem {
  const criterion = compiled.indexed.criterion.id;
  const data = { criterion, requirement: requirement.id };
  return { code, pointer: pointerTo('answers', criterion, 'evidence', requirement.id), data: item === undefined ? data : { ...data, item } };
}

function findOddNumbers({ pack }: PackIndex, numbers: Readonly<Record<string, number>>, place: readonly string[]): Problem[] {
  return pack.profileFields.flatMap(({ id, min, max }) => {
    const value = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
    if (value === undefined || ((min === undefined || value >= min) && (max === undefined || value <= max))) return [];
    const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return [{ code: 'assessment/number-out-of-limits', pointer: pointerTo(...place, id), data: { field: id, value, ...limits } }];
  });
}
