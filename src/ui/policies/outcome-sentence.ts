import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import type { OutcomeCase } from '../../domain/scoring/outcome-cases';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { policyTexts } from '../../i18n/pages/policies';

const { cases } = policyTexts;

/** A case of the worked outcomes in words. */
export function outcomeSentence(example: OutcomeCase, policy: GradingPolicy, index: PackIndex): string {
  switch (example.kind) {
    case 'allHighest':
      return cases.allHighest;
    case 'allAt': {
      if (example.grade === null) return cases.allZero;
      const label = policy.grades.find(({ id }) => id === example.grade)?.label ?? example.grade;
      return example.isBelow ? cases.allBelow(example.score, label) : cases.allAt(example.score, label);
    }
    case 'someAt':
      return cases.someAt(
        example.standards.map((id) => index.standardById.get(id)?.title ?? id),
        example.score,
      );
    case 'criticalFails':
      return cases.criticalFails(criterionCode(index, example.criterion));
  }
}
