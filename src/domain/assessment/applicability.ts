import type { Layer } from '../scoring/score-result';
import { type ConditionFacts, evaluateCondition } from '../standard/condition';
import { KIND_FIELD } from '../standard/institution-kinds';
import type { IndexedCriterion, PackIndex } from '../standard/pack-index';
import { answerOf, claimedLevelOf, isExcusedAnswer } from './answer';
import type { Answer, Assessment } from './assessment.generated';

export type Applicability = 'applies' | 'excludedByCondition' | 'excludedNotApplicable';

/** The facts that conditions ask for. A level counts as the institution claims it, also where its criterion is itself excluded. */
export function factsOf(index: PackIndex, assessment: Assessment): ConditionFacts {
  const { kind, profile } = assessment.institution;
  return {
    fieldValue: (field) => (field === KIND_FIELD ? kind : Object.hasOwn(profile, field) ? profile[field] : undefined),
    claimedLevel: (id) => {
      const indexed = index.criterionById.get(id);
      return indexed === undefined ? undefined : (claimedLevelOf(indexed, answerOf(assessment, id)) ?? undefined);
    },
  };
}

/**
 * Whether a criterion counts (DESIGN section 6, point 1). In this order:
 *
 * | `appliesWhen`            | marked not applicable          | mentor, layer `verified` only | result                |
 * |--------------------------|--------------------------------|-------------------------------|-----------------------|
 * | false                    | any                            | any                           | excludedByCondition   |
 * | true, unknown or absent  | with a reason                  | any but the next line         | excludedNotApplicable |
 * | true, unknown or absent  | with a reason                  | `notApplicableAccepted: false`| applies               |
 * | true, unknown or absent  | with a blank reason, or not    | any                           | applies               |
 */
export function applicabilityOfAnswer({ criterion }: IndexedCriterion, answer: Answer | undefined, facts: ConditionFacts, layer: Layer): Applicability {
  if (criterion.appliesWhen !== undefined && evaluateCondition(criterion.appliesWhen, facts) === 'false') return 'excludedByCondition';
  if (!isExcusedAnswer(answer)) return 'applies';
  const isRefused = layer === 'verified' && answer?.verification?.notApplicableAccepted === false;
  return isRefused ? 'applies' : 'excludedNotApplicable';
}

/** The applicability of every criterion by its id, in pack order. Layer `claimed` unless given; only `verified` can differ. */
export function applicabilityOf(index: PackIndex, assessment: Assessment, layer: Layer = 'claimed'): ReadonlyMap<string, Applicability> {
  const facts = factsOf(index, assessment);
  return new Map(
    index.criteria.map((indexed) => {
      const { id } = indexed.criterion;
      return [id, applicabilityOfAnswer(indexed, answerOf(assessment, id), facts, layer)];
    }),
  );
}
