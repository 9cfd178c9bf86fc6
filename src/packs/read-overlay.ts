import { fail, type Outcome, succeed } from '../domain/problem';
import type { PackOverlay } from '../domain/standard/pack-overlay.generated';
import { checkOverlay } from '../domain/standard/pack-overlay-rules';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { type JsonObject, parseDocument } from './parse-document';
import { capProblems, schemaProblems } from './schema-problems';

/**
 * Text to a sound overlay of `pack`: size, JSON, schema, then whether it fits the pack. The overlays that we ship are checked when the
 * app is built and are not read this way again.
 */
export async function readOverlay(text: string, pack: StandardPack): Promise<Outcome<PackOverlay>> {
  const parsed = parseDocument(text);
  if (!parsed.ok) return parsed;
  const { validatePackOverlay } = await import('./validators.generated');
  if (!validatePackOverlay(parsed.value)) return fail(capProblems(schemaProblems(validatePackOverlay.errors ?? [], parsed.value)));
  const overlay = shaped<PackOverlay>(parsed.value);
  const problems = checkOverlay(pack, overlay);
  return problems.length > 0 ? fail(capProblems(problems)) : succeed(overlay);
}

/** `value` has the shape of `T` once the validator generated from the same schema as `T` has accepted it. */
const shaped = <T>(value: JsonObject): T => value as T;
