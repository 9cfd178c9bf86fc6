import type { Answer, Assessment } from '../domain/assessment/assessment.generated';
import { measuredValue, proposeLevel } from '../domain/standard/measure';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';

export interface MeasureField {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly value: number | null;
  /** Where the number comes from: typed at this answer, the institution's profile, or nowhere yet. */
  readonly origin: 'answer' | 'profile' | 'none';
}

export interface MeasureProposal {
  readonly fields: readonly MeasureField[];
  /** null: a number is missing, or the denominator is 0. */
  readonly value: number | null;
  readonly level: number | null;
}

/** What the measure of a criterion proposes from the profile and the numbers typed at the answer; null: it has no measure. */
export function measureOf(indexed: IndexedCriterion, index: PackIndex, assessment: Assessment, answer: Answer): MeasureProposal | null {
  const { measure } = indexed.criterion;
  if (measure === undefined) return null;
  const numbers = { ...assessment.institution.profile, ...answer.measured };
  const ids = measure.denominator === undefined ? [measure.numerator] : [measure.numerator, measure.denominator];
  const fields = ids.map((id): MeasureField => {
    const field = index.pack.profileFields.find((candidate) => candidate.id === id);
    const origin = Object.hasOwn(answer.measured ?? {}, id) ? 'answer' : Object.hasOwn(numbers, id) ? 'profile' : 'none';
    return {
      id,
      label: field?.label ?? id,
      unit: field?.unit ?? '',
      ...(field?.min === undefined ? {} : { min: field.min }),
      ...(field?.max === undefined ? {} : { max: field.max }),
      value: Object.hasOwn(numbers, id) ? (numbers[id] ?? null) : null,
      origin,
    };
  });
  return { fields, value: measuredValue(measure, numbers), level: proposeLevel(measure, numbers) };
}
