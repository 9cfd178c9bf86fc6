import type { Condition, ConditionValue, CriterionCondition, FieldCondition, Operator } from './standard-pack.generated';

/** Kleene's three truth values. Only `false` excludes a criterion; `unknown` applies (DESIGN section 4). */
export type Truth = 'true' | 'false' | 'unknown';

/** What conditions ask about. `undefined` is a number or level that is missing. */
export interface ConditionFacts {
  /** The institution's kind for the field `kind`, else the profile number of that id. */
  readonly fieldValue: (field: string) => string | number | undefined;
  /** The claimed level of a criterion; undefined: not answered, or unsure. */
  readonly claimedLevel: (criterion: string) => number | undefined;
}

/**
 * Evaluates a condition of a pack.
 *
 * | part             | truth                                                          |
 * |------------------|----------------------------------------------------------------|
 * | `{field, op, …}` | unknown when the number is missing, else true or false          |
 * | `{criterion, …}` | unknown when there is no claimed level, else true or false      |
 * | `{all: […]}`     | false if any part is false, else unknown if any is, else true   |
 * | `{any: […]}`     | true if any part is true, else unknown if any is, else false    |
 * | `{not: …}`       | true and false change places, unknown stays unknown             |
 *
 * | a       | b       | all [a, b] | any [a, b] | not a   |
 * |---------|---------|------------|------------|---------|
 * | true    | true    | true       | true       | false   |
 * | true    | unknown | unknown    | true       | false   |
 * | true    | false   | false      | true       | false   |
 * | unknown | unknown | unknown    | unknown    | unknown |
 * | unknown | false   | false      | unknown    | unknown |
 * | false   | false   | false      | false      | true    |
 *
 * An empty `all` is true and an empty `any` is false. A comparison of text by size is unknown: `checkPack` refuses it.
 */
export function evaluateCondition(condition: Condition, facts: ConditionFacts): Truth {
  if ('all' in condition) return allOf(condition.all, facts);
  if ('any' in condition) return anyOf(condition.any, facts);
  if ('not' in condition) return opposite(evaluateCondition(condition.not, facts));
  return compareFact(factOf(condition, facts), condition.op, condition.value);
}

function allOf(parts: readonly Condition[], facts: ConditionFacts): Truth {
  let truth: Truth = 'true';
  for (const part of parts) {
    const partTruth = evaluateCondition(part, facts);
    if (partTruth === 'false') return 'false';
    if (partTruth === 'unknown') truth = 'unknown';
  }
  return truth;
}

function anyOf(parts: readonly Condition[], facts: ConditionFacts): Truth {
  let truth: Truth = 'false';
  for (const part of parts) {
    const partTruth = evaluateCondition(part, facts);
    if (partTruth === 'true') return 'true';
    if (partTruth === 'unknown') truth = 'unknown';
  }
  return truth;
}

const opposite = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : truth === 'true' ? 'false' : 'true');
const truthOf = (holds: boolean): Truth => (holds ? 'true' : 'false');

const factOf = (condition: FieldCondition | CriterionCondition, facts: ConditionFacts): string | number | undefined =>
  'criterion' in condition ? facts.claimedLevel(condition.criterion) : facts.fieldValue(condition.field);

function compareFact(fact: string | number | undefined, op: Operator, value: ConditionValue): Truth {
  if (fact === undefined) return 'unknown';
  if (op === 'in') return truthOf(Array.isArray(value) ? value.includes(fact) : value === fact);
  if (op === 'eq') return truthOf(value === fact);
  if (op === 'ne') return truthOf(value !== fact);
  if (typeof fact !== 'number' || typeof value !== 'number') return 'unknown';
  return truthOf(compareNumbers(fact, op, value));
}

function compareNumbers(fact: number, op: 'lt' | 'lte' | 'gt' | 'gte', value: number): boolean {
  switch (op) {
    case 'lt':
      return fact < value;
    case 'lte':
      return fact <= value;
    case 'gt':
      return fact > value;
    case 'gte':
      return fact >= value;
  }
}

/** Every comparison inside a condition, with its place below the condition as a JSON pointer. */
export function* comparisonsOf(condition: Condition, pointer = ''): Generator<{ comparison: FieldCondition | CriterionCondition; pointer: string }> {
  if ('all' in condition) yield* comparisonsIn(condition.all, `${pointer}/all`);
  else if ('any' in condition) yield* comparisonsIn(condition.any, `${pointer}/any`);
  else if ('not' in condition) yield* comparisonsOf(condition.not, `${pointer}/not`);
  else yield { comparison: condition, pointer };
}

function* comparisonsIn(parts: readonly Condition[], pointer: string): ReturnType<typeof comparisonsOf> {
  for (const [place, part] of parts.entries()) yield* comparisonsOf(part, `${pointer}/${place}`);
}
