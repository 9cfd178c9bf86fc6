/** One error of a generated validator, as far as it is read here. Places are JSON pointers. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Where a schema offers variants (`oneOf`, `anyOf`), the validator reports the failures of every variant. Only those of
 * the variant that was meant help a person. For a condition its key says which was meant.
 */
const CONDITION_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  field: ['field', 'op', 'value'],
  criterion: ['criterion', 'op', 'value'],
  all: ['all'],
  any: ['any'],
  not: ['not'],
};

const unescapeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** The part of a document that a JSON pointer names; undefined: there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointer.split('/').slice(1).map(unescapeToken)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[token];
  }
  return value;
}

const isVariantError = ({ keyword }: SchemaError): boolean => keyword === 'oneOf' || keyword === 'anyOf';
const isBelow = (pointer: string, parent: string): boolean => pointer.startsWith(`${parent}/`);

/** The keys of the variant that a condition names; null: it names none or several. */
function meantVariant(condition: unknown): readonly string[] | null {
  if (typeof condition !== 'object' || condition === null) return null;
  const named = Object.entries(CONDITION_VARIANTS).filter(([key]) => Object.hasOwn(condition, key));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}

/** Whether an error at the very place of a choice is one of the variant that was meant. */
function isOfVariant({ keyword, params }: SchemaError, keys: readonly string[]): boolean {
  if (keyword === 'required') return keys.includes(String(params.missingProperty));
  return keyword === 'additionalProperties' && !keys.includes(String(params.additionalProperty));
}

/**
 * Whether an error says something, given that the choice at `choice` failed. Where no variant can be told from the keys,
 * the choice itself is all there is to say; else it is what is wrong with the variant that was meant.
 */
function helps(error: SchemaError, choice: SchemaError, meant: readonly string[] | null): boolean {
  const isInside = isBelow(error.instancePath, choice.instancePath);
  if (!isInside && error.instancePath !== choice.instancePath) return true;
  if (!isInside && error.keyword === choice.keyword) return meant === null;
  return meant !== null && (isInside || isOfVariant(error, meant));
}

/** The errors without those of variants that were not meant, and without the choice itself where something inside it says more. */
export function withoutRejectedVariants(errors: readonly SchemaError[], document: unknown): readonly SchemaError[] {
  const choices = errors.filter(isVariantError);
  if (choices.length === 0) return errors;
  const judged = choices.map((choice) => ({ choice, meant: choice.keyword === 'oneOf' ? meantVariant(valueAt(document, choice.instancePath)) : null }));
  return errors.filter((error) => judged.every(({ choice, meant }) => helps(error, choice, meant)));
}

/** A key of the wrong form is reported twice: by `propertyNames`, and by the pattern or length, at the object that has the key. */
export const isAboutKey = ({ keyword, instancePath }: SchemaError, document: unknown): boolean =>
  ['pattern', 'minLength', 'maxLength'].includes(keyword) && typeof valueAt(document, instancePath) !== 'string';
