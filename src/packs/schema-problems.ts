import { type Problem, pointerTo } from '../domain/problem';
import { isAboutKey, type SchemaError, withoutRejectedVariants } from './schema-variants';

/** Problems shown at once; a foreign file can have thousands, and nobody reads more. */
export const MAX_PROBLEMS = 50;

type Params = Readonly<Record<string, unknown>>;
type Data = Readonly<Record<string, string | number>>;

/** Patterns of our schemas by what they mean, so that the sentence can say it in words. */
const PATTERN_CODES: ReadonlyMap<string, string> = new Map([
  ['\\S', 'schema/blank'],
  ['^[A-Za-z0-9][A-Za-z0-9._-]*$', 'schema/id-form'],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 'schema/kebab-id-form'],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'schema/date-form'],
  ['^https?://\\S+$', 'schema/address-form'],
  ['^[0-9a-f]{64}$', 'schema/hash-form'],
]);

const isVersionPattern = (pattern: string): boolean => pattern.startsWith('^(0|[1-9][0-9]*)\\.');

function patternCode(pattern: string): string {
  return PATTERN_CODES.get(pattern) ?? (isVersionPattern(pattern) ? 'schema/version-form' : 'schema/pattern');
}

const listText = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

interface Reading {
  readonly code: string;
  readonly pointer: string;
  readonly data?: Data;
}

/** One reader per keyword of JSON Schema that our schemas use; the pointer names the offending part, not its parent. */
const READERS: Readonly<Record<string, (pointer: string, params: Params) => Reading>> = {
  required: (pointer, { missingProperty }) => ({ code: 'schema/missing-key', pointer, data: { key: String(missingProperty) } }),
  additionalProperties: (pointer, { additionalProperty }) => {
    const key = String(additionalProperty);
    return { code: 'schema/unknown-key', pointer: pointer + pointerTo(key), data: { key } };
  },
  propertyNames: (pointer, { propertyName }) => {
    const key = String(propertyName);
    return { code: 'schema/key-form', pointer: pointer + pointerTo(key), data: { key } };
  },
  type: (pointer, { type }) => ({ code: 'schema/type', pointer, data: { expected: listText(type) } }),
  enum: (pointer, { allowedValues }) => ({ code: 'schema/not-allowed', pointer, data: { allowed: listText(allowedValues) } }),
  const: (pointer, { allowedValue }) => ({ code: 'schema/not-allowed', pointer, data: { allowed: String(allowedValue) } }),
  pattern: (pointer, { pattern }) => ({ code: patternCode(String(pattern)), pointer }),
  minLength: (pointer) => ({ code: 'schema/blank', pointer }),
  maxLength: (pointer, { limit }) => ({ code: 'schema/too-long', pointer, data: { limit: numberOf(limit) } }),
  minItems: (pointer, { limit }) => ({ code: 'schema/too-few', pointer, data: { limit: numberOf(limit) } }),
  maxItems: (pointer, { limit }) => ({ code: 'schema/too-many', pointer, data: { limit: numberOf(limit) } }),
  minProperties: (pointer, { limit }) => ({ code: 'schema/too-few', pointer, data: { limit: numberOf(limit) } }),
  minimum: (pointer, { limit }) => ({ code: 'schema/too-small', pointer, data: { limit: numberOf(limit) } }),
  exclusiveMinimum: (pointer, { limit }) => ({ code: 'schema/not-above', pointer, data: { limit: numberOf(limit) } }),
  maximum: (pointer, { limit }) => ({ code: 'schema/too-large', pointer, data: { limit: numberOf(limit) } }),
  not: (pointer) => ({ code: 'schema/band-limits', pointer }),
  oneOf: (pointer) => ({ code: 'schema/condition-form', pointer }),
  anyOf: (pointer) => ({ code: 'schema/value-form', pointer }),
};

function readError({ keyword, instancePath, params }: SchemaError): Problem {
  const reader = READERS[keyword];
  return reader === undefined ? { code: 'schema/other', pointer: instancePath, data: { rule: keyword } } : reader(instancePath, params);
}

const isSame = (a: Problem, b: Problem): boolean => a.code === b.code && a.pointer === b.pointer && a.data?.key === b.data?.key;

/** Not more than MAX_PROBLEMS; what is left out is counted in a last one. */
export function capProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  return [...problems.slice(0, MAX_PROBLEMS), { code: 'document/more-problems', pointer: '', data: { count: problems.length - MAX_PROBLEMS } }];
}

/**
 * The validator's errors as problems with codes `schema/…`, in document order as far as the schema follows it, without
 * repetitions. `document` is what was validated. Not capped.
 */
export function schemaProblems(errors: readonly SchemaError[], document: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const telling = errors.filter((error) => !isAboutKey(error, document));
  const helpful = withoutRejectedVariants(telling, document);
  // A refusal always says something, even where no rule above knows what matters.
  for (const error of helpful.length > 0 ? helpful : errors) {
    const problem = readError(error);
    // Errors about one place stand together, so looking back a little finds every repetition.
    if (!problems.slice(-20).some((earlier) => isSame(earlier, problem))) problems.push(problem);
  }
  return problems;
}
