import type { Assessment } from '../domain/assessment/assessment.generated';
import { fail, type Outcome, type Problem, succeed } from '../domain/problem';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { checkPolicy } from '../domain/scoring/policy-rules';
import type { LocalWeights } from '../domain/standard/local-weights.generated';
import { checkPack } from '../domain/standard/pack-rules';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { type DocumentKind, detectObject } from './detect-document';
import { type JsonObject, parseDocument } from './parse-document';
import { capProblems, schemaProblems } from './schema-problems';
import type { SchemaValidator } from './validators.generated';

/** The validators are some 100 KB of code that an ordinary day does without, so they come only when a file is read. */
const VALIDATORS = {
  'standard-pack': async () => (await import('./validators.generated')).validateStandardPack,
  'grading-policy': async () => (await import('./validators.generated')).validateGradingPolicy,
  'local-weights': async () => (await import('./validators.generated')).validateLocalWeights,
  assessment: async () => (await import('./validators.generated')).validateAssessment,
} satisfies Record<DocumentKind, () => Promise<SchemaValidator>>;

const refuse = <T>(problems: readonly Problem[]): Outcome<T> => fail(capProblems(problems));

/** `value` has the shape of `T` once the validator generated from the same schema as `T` has accepted it. */
async function checkShape<T>(kind: DocumentKind, value: JsonObject): Promise<Outcome<T>> {
  const validate = await VALIDATORS[kind]();
  if (validate(value)) return succeed(value as T);
  return refuse(schemaProblems(validate.errors ?? [], value));
}

async function readAs<T>(kind: DocumentKind, value: JsonObject, rules: (document: T) => readonly Problem[]): Promise<Outcome<T>> {
  const detected = detectObject(value);
  if (!detected.ok) return detected;
  if (detected.value.kind !== kind) return fail([{ code: 'document/other-kind', pointer: '/format', data: { expected: kind, found: detected.value.kind } }]);
  const shaped = await checkShape<T>(kind, value);
  if (!shaped.ok) return shaped;
  const problems = rules(shaped.value);
  return problems.length > 0 ? refuse(problems) : shaped;
}

async function readText<T>(kind: DocumentKind, text: string, rules: (document: T) => readonly Problem[]): Promise<Outcome<T>> {
  const parsed = parseDocument(text);
  return parsed.ok ? readAs(kind, parsed.value, rules) : parsed;
}

/**
 * Text to a sound standard pack: size, JSON, format, schema, then the rules that the schema cannot say (DESIGN section 4).
 * All problems of the first step that fails come at once, at most MAX_PROBLEMS and a count of the rest.
 */
export const readPack = (text: string): Promise<Outcome<StandardPack>> => readText('standard-pack', text, checkPack);

/** Text to a sound grading policy (DESIGN section 6, point 8). Same steps as readPack. */
export const readPolicy = (text: string): Promise<Outcome<GradingPolicy>> => readText('grading-policy', text, checkPolicy);

/**
 * Text to an assessment of the right shape (DESIGN section 5). What needs the pack (levels on their scale, known criteria)
 * and the dates are left to `checkAssessment` of the domain.
 */
export const readAssessment = (text: string): Promise<Outcome<Assessment>> => readText('assessment', text, () => []);

/** The same for objects that are parsed already, such as the members of a bundle. */
export const readPackObject = (value: JsonObject): Promise<Outcome<StandardPack>> => readAs('standard-pack', value, checkPack);
export const readPolicyObject = (value: JsonObject): Promise<Outcome<GradingPolicy>> => readAs('grading-policy', value, checkPolicy);
/** Typed-in weights of the right shape; what needs the pack is left to `checkLocalWeights` of the domain. */
export const readLocalWeightsObject = (value: JsonObject): Promise<Outcome<LocalWeights>> => readAs('local-weights', value, () => []);
export const readAssessmentObject = (value: JsonObject): Promise<Outcome<Assessment>> => readAs('assessment', value, () => []);
