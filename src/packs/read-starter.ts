import { fail, type Outcome, succeed } from '../domain/problem';
import type { Starter } from '../domain/starter/starter.generated';
import { checkStarter } from '../domain/starter/starter-rules';
import { type JsonObject, parseDocument } from './parse-document';
import { capProblems, schemaProblems } from './schema-problems';

/** Text to a sound starter: size, JSON, schema, then the rules. Shipped ones are checked when the app is built and are not read this way again. */
export async function readStarter(text: string): Promise<Outcome<Starter>> {
  const parsed = parseDocument(text);
  if (!parsed.ok) return parsed;
  const { validateStarter } = await import('./starter-validator.generated');
  if (!validateStarter(parsed.value)) return fail(capProblems(schemaProblems(validateStarter.errors ?? [], parsed.value)));
  const starter = shaped<Starter>(parsed.value);
  const problems = checkStarter(starter);
  return problems.length > 0 ? fail(capProblems(problems)) : succeed(starter);
}

/** `value` has the shape of `T` once the validator generated from the same schema as `T` has accepted it. */
const shaped = <T>(value: JsonObject): T => value as T;
