import type { Assessment } from '../domain/assessment/assessment.generated';
import { checkAssessment } from '../domain/assessment/assessment-rules';
import { checkSnapshot } from '../domain/bundle/snapshot-rules';
import type { Problem } from '../domain/problem';
import { bundleReaders } from '../packs/bundle-documents';
import { detectDocument } from '../packs/detect-document';
import { readAssessment, readPack, readPolicy } from '../packs/read-document';
import { readBundle } from '../reports/bundle/read-bundle';
import { HEADER_BYTES, readSealKind, type SealKind } from '../reports/seal/seal-header';
import { importInstitution } from '../storage/import-institution';
import { readInstitution } from '../storage/institutions';
import { type MergePreview, previewMerge } from '../storage/merge-institution';
import type { Database } from '../storage/open-database';
import { changesOf } from './assessment-changes';
import { keepWeighted } from './local-weights';
import type { PackLibrary } from './pack-library';
import { pendingMerge } from './pending-merge';
import type { Ports } from './ports';
import { codeOf } from './save-queue';
import type { CommitChanges } from './services';

/** What became of an opened file. */
export type OpenedFile =
  | { readonly kind: 'institution'; readonly institution: string; readonly name: string; readonly outcome: 'restored' | 'unchanged' }
  /** The institution is here and the file brings something: it waits on the page of the merge, nothing is written yet. */
  | { readonly kind: 'merge'; readonly institution: string; readonly name: string }
  /** A sealed file, untouched: it waits for its passphrase or key. */
  | { readonly kind: 'sealed'; readonly name: string; readonly file: File; readonly wants: SealKind }
  | { readonly kind: 'pack'; readonly id: string; readonly version: string; readonly title: string }
  | { readonly kind: 'policy'; readonly id: string; readonly title: string }
  | { readonly kind: 'assessment'; readonly institution: string; readonly assessment: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };

export interface OpenFileService {
  /** Opens a `.siap` bundle, a pack, a policy or an assessment. Bad files are refused whole, with the place and a hint; nothing is half-imported. */
  readonly open: (file: File) => Promise<OpenedFile>;
  /** Asks for the file first; null: the picker was closed. */
  readonly pickAndOpen: () => Promise<OpenedFile | null>;
}

const ZIP_SIGNATURE = [0x50, 0x4b];
const MAX_JSON_BYTES = 8 * 1024 * 1024;

type Refusal = readonly Problem[];
type Opened = Exclude<OpenedFile, { kind: 'refused' }> | Refusal;

const isRefusal = (opened: Opened): opened is Refusal => Array.isArray(opened);

/** What opening a file needs of the app. */
export interface OpenFileParts {
  readonly db: Database;
  readonly ports: Pick<Ports, 'sha256'>;
  readonly packs: PackLibrary;
  readonly commitChanges: CommitChanges;
}

/** A file by its content: a ZIP is a bundle, anything else must be one of our JSON documents. */
export async function openAnyFile(parts: OpenFileParts, file: File): Promise<OpenedFile> {
  const opened = await openByContent(parts, file).catch((error: unknown): Refusal => [{ code: codeOf(error), pointer: '' }]);
  return isRefusal(opened) ? { kind: 'refused', name: file.name, problems: opened } : opened;
}

async function openByContent(parts: OpenFileParts, file: File): Promise<Opened> {
  const start = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const wants = readSealKind(start);
  if (wants !== null) return { kind: 'sealed', name: file.name, file, wants };
  if (ZIP_SIGNATURE.every((byte, place) => start[place] === byte)) return openBundle(parts, new Uint8Array(await file.arrayBuffer()));
  if (file.size > MAX_JSON_BYTES) return [{ code: 'document/too-large', pointer: '', data: { sizeBytes: file.size, limitBytes: MAX_JSON_BYTES } }];
  return openDocument(parts, await file.text());
}

async function openBundle({ db, ports }: OpenFileParts, bytes: Uint8Array): Promise<Opened> {
  const bundle = await readBundle(bytes, { readers: bundleReaders, sha256: ports.sha256, allowBrokenRules: true });
  if (!bundle.ok) return bundle.problems;
  const { snapshot, files } = bundle.value;
  const { id, name } = snapshot.institution;
  const merge = await previewMerge(db, snapshot, files);
  if (merge !== null && !merge.ok) return merge.problems;
  if (merge?.value.relation === 'older') return { kind: 'institution', institution: id, name, outcome: 'unchanged' };
  if (merge !== null && merge.value.relation !== 'same') return waitForWord(merge.value);
  const imported = await importInstitution(db, snapshot, files);
  if (!imported.ok) return imported.problems;
  return { kind: 'institution', institution: id, name, outcome: imported.value.outcome === 'imported' ? 'restored' : 'unchanged' };
}

/** A copy that brings something is shown before anything of it is written. */
function waitForWord(preview: MergePreview): Opened {
  const problems = checkSnapshot(preview.snapshot);
  if (problems.length > 0) return problems;
  pendingMerge.value = preview;
  const { id, name } = preview.mine.institution;
  return { kind: 'merge', institution: id, name };
}

async function openDocument(parts: OpenFileParts, text: string): Promise<Opened> {
  const detected = detectDocument(text);
  if (!detected.ok) return detected.problems;
  switch (detected.value.kind) {
    case 'standard-pack': {
      const pack = await readPack(text);
      if (!pack.ok) return pack.problems;
      await parts.packs.keep(pack.value);
      return { kind: 'pack', id: pack.value.id, version: pack.value.version, title: pack.value.title };
    }
    case 'local-weights': {
      const pack = await keepWeighted(parts.packs, detected.value.value);
      return pack.ok ? { kind: 'pack', id: pack.value.id, version: pack.value.version, title: pack.value.title } : pack.problems;
    }
    case 'grading-policy': {
      const policy = await readPolicy(text);
      if (!policy.ok) return policy.problems;
      await parts.packs.keepPolicy(policy.value);
      return { kind: 'policy', id: policy.value.id, title: policy.value.title };
    }
    case 'assessment': {
      const assessment = await readAssessment(text);
      return assessment.ok ? openAssessment(parts, assessment.value) : assessment.problems;
    }
  }
}

/** An assessment alone has no history: it begins one, as long as its institution is not on this device yet. */
async function openAssessment({ db, packs, commitChanges }: OpenFileParts, assessment: Assessment): Promise<Opened> {
  const { pack, institution } = assessment;
  const index = await packs.load(pack.id, pack.version);
  if (index === null) return [{ code: 'document/not-shipped', pointer: '/pack', data: { id: pack.id, version: pack.version } }];
  const problems = checkAssessment(index, assessment, { packSha256: await packs.sha256Of(index.pack) });
  if (problems.length > 0) return problems;
  if ((await readInstitution(db, institution.id)) !== null) return [{ code: 'bundle/merge-not-yet', pointer: '', data: { institution: institution.name } }];
  await packs.keep(index.pack);
  await commitChanges(institution.id, changesOf(assessment));
  return { kind: 'assessment', institution: institution.id, assessment: assessment.id };
}
