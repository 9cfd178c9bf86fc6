import { criterionCode } from '../standard/criterion-code';
import type { PackIndex } from '../standard/pack-index';
import type { Condition, ConditionValue, Operator } from '../standard/standard-pack.generated';

/** A condition of a pack with names in place of ids, for whoever decides on paper whether a criterion is asked. */
export type ConditionText =
  | { readonly kind: 'compare'; readonly subject: ConditionSubject; readonly op: Operator; readonly values: readonly (string | number)[] }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ConditionText[] }
  | { readonly kind: 'not'; readonly part: ConditionText };

export type ConditionSubject =
  | { readonly kind: 'institutionKind' }
  | { readonly kind: 'number'; readonly label: string; readonly unit: string }
  | { readonly kind: 'level'; readonly code: string };

export function conditionText(index: PackIndex, condition: Condition): ConditionText {
  if ('all' in condition) return { kind: 'all', parts: condition.all.map((part) => conditionText(index, part)) };
  if ('any' in condition) return { kind: 'any', parts: condition.any.map((part) => conditionText(index, part)) };
  if ('not' in condition) return { kind: 'not', part: conditionText(index, condition.not) };
  const subject: ConditionSubject =
    'criterion' in condition ? { kind: 'level', code: criterionCode(index, condition.criterion) } : fieldSubject(index, condition.field);
  return { kind: 'compare', subject, op: condition.op, values: valuesOf(condition.value) };
}

function fieldSubject({ pack }: PackIndex, field: string): ConditionSubject {
  if (field === 'kind') return { kind: 'institutionKind' };
  const found = pack.profileFields.find(({ id }) => id === field);
  return { kind: 'number', label: found?.label ?? field, unit: found?.unit ?? '' };
}

const valuesOf = (value: ConditionValue): readonly (string | number)[] => (Array.isArray(value) ? value : [value]);
