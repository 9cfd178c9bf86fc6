import type { Assessment } from '../domain/assessment/assessment.generated';
import { checkAssessment } from '../domain/assessment/assessment-rules';
import { checkDates } from '../domain/assessment/date-rules';
import type { Problem } from '../domain/problem';
import { cli } from '../i18n/messages/id/cli';
import { type DetectedDocument, type DocumentKind, detectDocument } from '../packs/detect-document';
import { packSha256 } from '../packs/pack-hash';
import { readAssessmentObject, readLocalWeightsObject, readPackObject, readPolicyObject } from '../packs/read-document';
import { isBundle, isSealed, openBundle } from './bundle-input';
import type { PackShelf } from './pack-shelf';
import { decodeText, readBytes } from './read-inputs';
import type { World } from './world';

export interface CheckedFile {
  readonly file: string;
  /** null: it could not be told what it is. */
  readonly kind: DocumentKind | 'bundle' | null;
  readonly problems: readonly Problem[];
  /** Something worth saying that is no problem; null: nothing. */
  readonly note: string | null;
}

/** One file, whatever it is. */
export async function checkFile(world: World, file: string, shelf: PackShelf): Promise<CheckedFile> {
  const bytes = await readBytes(world, file);
  if (!bytes.ok) return { file, kind: null, problems: bytes.fault.problems, note: null };
  if (isBundle(bytes.value)) return checkBundle(world, file, bytes.value);
  if (isSealed(bytes.value)) return { file, kind: 'bundle', problems: [{ code: 'file/sealed', pointer: '' }], note: null };
  const text = decodeText(file, bytes.value);
  if (!text.ok) return { file, kind: null, problems: text.fault.problems, note: null };
  const detected = detectDocument(text.value);
  if (!detected.ok) return { file, kind: null, problems: detected.problems, note: null };
  return { file, kind: detected.value.kind, ...(await checkDocument(world, file, detected.value, shelf)) };
}

async function checkBundle(world: World, file: string, bytes: Uint8Array): Promise<CheckedFile> {
  const bundle = await openBundle(world, file, bytes);
  return { file, kind: 'bundle', problems: bundle.ok ? [] : bundle.fault.problems, note: null };
}

type Findings = Pick<CheckedFile, 'problems' | 'note'>;

async function checkDocument(world: World, file: string, { kind, value }: DetectedDocument, shelf: PackShelf): Promise<Findings> {
  switch (kind) {
    case 'standard-pack':
      return findings(await readPackObject(value));
    case 'grading-policy':
      return findings(await readPolicyObject(value));
    case 'local-weights':
      return findings(await readLocalWeightsObject(value));
    case 'assessment': {
      const outcome = await readAssessmentObject(value);
      return outcome.ok ? checkAgainstPack(world, file, outcome.value, shelf) : findings(outcome);
    }
  }
}

const findings = (outcome: { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }): Findings => ({
  problems: outcome.ok ? [] : outcome.problems,
  note: null,
});

async function checkAgainstPack(world: World, file: string, assessment: Assessment, shelf: PackShelf): Promise<Findings> {
  const { id, version } = assessment.pack;
  const index = await shelf.find(id, version);
  if (index === null) return { problems: checkDates(assessment), note: cli.noPackForCheck(file, id, version) };
  return { problems: checkAssessment(index, assessment, { packSha256: await packSha256(index.pack, world.sha256) }), note: null };
}
