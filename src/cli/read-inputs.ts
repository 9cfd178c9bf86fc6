import type { Assessment } from '../domain/assessment/assessment.generated';
import { checkAssessment } from '../domain/assessment/assessment-rules';
import type { Outcome } from '../domain/problem';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { indexPack, type PackIndex } from '../domain/standard/pack-index';
import { packSha256 } from '../packs/pack-hash';
import { MAX_DOCUMENT_BYTES } from '../packs/parse-document';
import { readAssessment, readPack, readPolicy } from '../packs/read-document';
import type { FileProblems } from './file-problems';
import type { World } from './world';

/** Either the value, or whose fault it is. */
export type Input<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileProblems };

const faulty = <T>(file: string, code: string, data: Readonly<Record<string, string | number>> = {}): Input<T> => ({
  ok: false,
  fault: { file, problems: [{ code, pointer: '', data }] },
});

/** The bytes of a file that the user named. Fault: `file/unreadable`. */
export async function readBytes(world: World, file: string): Promise<Input<Uint8Array>> {
  try {
    return { ok: true, value: await world.readFile(file) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return faulty(file, 'file/unreadable', { reason });
  }
}

/** Strict UTF-8: a file in another encoding would lose letters silently. Faults: `document/too-large`, `file/not-utf8`. */
export function decodeText(file: string, bytes: Uint8Array): Input<string> {
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) return faulty(file, 'document/too-large', { sizeBytes: bytes.byteLength, limitBytes: MAX_DOCUMENT_BYTES });
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return faulty(file, 'file/not-utf8');
  }
}

async function readDocument<T>(world: World, file: string, read: (text: string) => Promise<Outcome<T>>): Promise<Input<T>> {
  const bytes = await readBytes(world, file);
  if (!bytes.ok) return bytes;
  const text = decodeText(file, bytes.value);
  if (!text.ok) return text;
  const outcome = await read(text.value);
  return outcome.ok ? outcome : { ok: false, fault: { file, problems: outcome.problems } };
}

export const readPackFile = (world: World, file: string): Promise<Input<PackIndex>> =>
  readDocument(world, file, async (text) => {
    const outcome = await readPack(text);
    return outcome.ok ? { ok: true, value: indexPack(outcome.value) } : outcome;
  });

/** Without a file there is no policy, and that is fine. */
export async function readPolicyFile(world: World, file: string | undefined): Promise<Input<GradingPolicy | undefined>> {
  return file === undefined ? { ok: true, value: undefined } : readDocument(world, file, readPolicy);
}

/** An assessment that may be scored with this pack: its shape, then everything that `checkAssessment` knows, the digest included. */
export const readAssessmentFile = (world: World, file: string, index: PackIndex): Promise<Input<Assessment>> =>
  readDocument(world, file, async (text) => {
    const outcome = await readAssessment(text);
    if (!outcome.ok) return outcome;
    const problems = checkAssessment(index, outcome.value, { packSha256: await packSha256(index.pack, world.sha256) });
    return problems.length > 0 ? { ok: false, problems } : outcome;
  });
