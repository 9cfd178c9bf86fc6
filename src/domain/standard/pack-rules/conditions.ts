import type { Problem } from '../../problem';
import { comparisonsOf } from '../condition';
import { INSTITUTION_KINDS, KIND_FIELD } from '../institution-kinds';
import type { ConditionValue, CriterionCondition, FieldCondition, StandardPack } from '../standard-pack.generated';
import { type CriterionPlace, criterionPlaces, isOnScale, levelsOf } from './criterion-places';
import { checkCycles } from './references';

const SIZE_OPERATORS: ReadonlySet<string> = new Set(['lt', 'lte', 'gt', 'gte']);
const KINDS: ReadonlySet<unknown> = new Set(INSTITUTION_KINDS);

interface PackNames {
  readonly pack: StandardPack;
  readonly fieldIds: ReadonlySet<string>;
  readonly placeById: ReadonlyMap<string, CriterionPlace>;
}

/** Conditions ask for fields and criteria that exist, with values that can occur, and not in a circle (DESIGN section 4). */
export function checkConditions(pack: StandardPack): Problem[] {
  const places = criterionPlaces(pack);
  const names: PackNames = {
    pack,
    fieldIds: new Set(pack.profileFields.map(({ id }) => id)),
    placeById: new Map(places.map((place) => [place.criterion.id, place])),
  };
  return [
    ...places.flatMap((place) => checkConditionOf(place, names)),
    ...checkCycles('pack/condition-cycle', places, ({ appliesWhen }) => (appliesWhen === undefined ? [] : criteriaAskedBy(appliesWhen)), 'appliesWhen'),
  ];
}

const criteriaAskedBy = (condition: Parameters<typeof comparisonsOf>[0]): string[] =>
  [...comparisonsOf(condition)].flatMap(({ comparison }) => ('criterion' in comparison ? [comparison.criterion] : []));

function checkConditionOf({ criterion, pointer }: CriterionPlace, names: PackNames): Problem[] {
  if (criterion.appliesWhen === undefined) return [];
  return [...comparisonsOf(criterion.appliesWhen, `${pointer}/appliesWhen`)].flatMap((found) => [
    ...checkOperator(found.comparison, found.pointer),
    ...('criterion' in found.comparison
      ? checkCriterionComparison(found.comparison, found.pointer, names)
      : checkFieldComparison(found.comparison, found.pointer, names)),
  ]);
}

const valuesOf = (value: ConditionValue): readonly (string | number)[] => (Array.isArray(value) ? value : [value]);
const areNumbers = (value: ConditionValue): boolean => valuesOf(value).every((part) => typeof part === 'number');

/** A list belongs to `in`, and `in` takes a list. */
function checkOperator({ op, value }: FieldCondition | CriterionCondition, pointer: string): Problem[] {
  return Array.isArray(value) === (op === 'in') ? [] : [{ code: 'pack/condition-list', pointer: `${pointer}/value`, data: { op } }];
}

function checkCriterionComparison({ criterion, op, value }: CriterionCondition, pointer: string, { pack, placeById }: PackNames): Problem[] {
  const place = placeById.get(criterion);
  if (place === undefined) return [{ code: 'pack/condition-unknown-criterion', pointer: `${pointer}/criterion`, data: { criterion } }];
  if (!areNumbers(value)) return [{ code: 'pack/condition-not-a-number', pointer: `${pointer}/value`, data: { field: criterion } }];
  const levels = levelsOf(pack, place.criterion);
  // A level that does not exist can never be equal: the condition would silently exclude for ever. By size it is harmless.
  if (SIZE_OPERATORS.has(op) || levels.length === 0) return [];
  return valuesOf(value)
    .filter((level) => !isOnScale(levels, Number(level)))
    .map((level) => ({ code: 'pack/condition-level-not-on-scale', pointer: `${pointer}/value`, data: { criterion, level } }));
}

function checkFieldComparison({ field, op, value }: FieldCondition, pointer: string, { fieldIds }: PackNames): Problem[] {
  if (field === KIND_FIELD) return checkKindComparison(op, value, pointer);
  if (!fieldIds.has(field)) return [{ code: 'pack/condition-unknown-field', pointer: `${pointer}/field`, data: { field } }];
  return areNumbers(value) ? [] : [{ code: 'pack/condition-not-a-number', pointer: `${pointer}/value`, data: { field } }];
}

function checkKindComparison(op: string, value: ConditionValue, pointer: string): Problem[] {
  if (SIZE_OPERATORS.has(op)) return [{ code: 'pack/condition-kind-by-size', pointer: `${pointer}/op`, data: { op } }];
  return valuesOf(value)
    .filter((kind) => !KINDS.has(kind))
    .map((kind) => ({ code: 'pack/condition-unknown-kind', pointer: `${pointer}/value`, data: { kind, kinds: INSTITUTION_KINDS.join(', ') } }));
}
