import type { Assessment } from '../domain/assessment/assessment.generated';
import { checkAssessment } from '../domain/assessment/assessment-rules';
import { headerOf } from '../domain/bundle/assessment-parts';
import type { Problem } from '../domain/problem';
import { importInstitution } from '../storage/import-institution';
import { readInstitution } from '../storage/institutions';
import type { Database } from '../storage/open-database';
import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import { codeOf } from './save-queue';
import type { CommitChanges } from './services';

/** What became of an opened file. */
export type OpenedFile =
  | { readonly kind: 'institution'; readonly institution: string; readonly name: string; readonly outcome: 'restored' | 'unchanged' }
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

// Not by ending alone: phones often rename or do not know `.siap`.
const ACCEPT = '.siap,.json,.zip,application/zip,application/json,application/octet-stream';
const ZIP_SIGNATURE = [0x50, 0x4b];
const MAX_JSON_BYTES = 8 * 1024 * 1024;

type Refusal = readonly Problem[];
type Opened = Exclude<OpenedFile, { kind: 'refused' }> | Refusal;

const isRefusal = (opened: Opened): opened is Refusal => Array.isArray(opened);

export function createOpenFileService(db: Database, ports: Ports, packs: PackLibrary, commitChanges: CommitChanges): OpenFileService {
  const open = async (file: File): Promise<OpenedFile> => {
    const opened = await openAny(file).catch((error: unknown): Refusal => [{ code: codeOf(error), pointer: '' }]);
    return isRefusal(opened) ? { kind: 'refused', name: file.name, problems: opened } : opened;
  };
  const openAny = async (file: File): Promise<Opened> => {
    const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    if (ZIP_SIGNATURE.every((byte, place) => start[place] === byte)) return openBundle(new Uint8Array(await file.arrayBuffer()));
    if (file.size > MAX_JSON_BYTES) return [{ code: 'document/too-large', pointer: '', data: { sizeBytes: file.size, limitBytes: MAX_JSON_BYTES } }];
    return openDocument(await file.text());
  };
  const openBundle = async (bytes: Uint8Array): Promise<Opened> => {
    const [{ readBundle }, { bundleReaders }] = await Promise.all([import('../reports/bundle/read-bundle'), import('../packs/bundle-documents')]);
    const bundle = await readBundle(bytes, { readers: bundleReaders, sha256: ports.sha256, allowBrokenRules: true });
    if (!bundle.ok) return bundle.problems;
    const { snapshot, files } = bundle.value;
    const imported = await importInstitution(db, snapshot, files);
    if (!imported.ok) return imported.problems;
    const { id, name } = snapshot.institution;
    return { kind: 'institution', institution: id, name, outcome: imported.value.outcome === 'imported' ? 'restored' : 'unchanged' };
  };
  const openDocument = async (text: string): Promise<Opened> => {
    const documents = await import('../packs/read-document');
    const { detectDocument } = await import('../packs/detect-document');
    const detected = detectDocument(text);
    if (!detected.ok) return detected.problems;
    switch (detected.value.kind) {
      case 'standard-pack': {
        const pack = await documents.readPack(text);
        if (!pack.ok) return pack.problems;
        await packs.keep(pack.value);
        return { kind: 'pack', id: pack.value.id, version: pack.value.version, title: pack.value.title };
      }
      case 'grading-policy': {
        const policy = await documents.readPolicy(text);
        if (!policy.ok) return policy.problems;
        await packs.keepPolicy(policy.value);
        return { kind: 'policy', id: policy.value.id, title: policy.value.title };
      }
      case 'assessment': {
        const assessment = await documents.readAssessment(text);
        return assessment.ok ? openAssessment(assessment.value) : assessment.problems;
      }
    }
  };
  /** An assessment alone has no history: it begins one, as long as its institution is not on this device yet. */
  const openAssessment = async (assessment: Assessment): Promise<Opened> => {
    const { pack, institution } = assessment;
    const index = await packs.load(pack.id, pack.version);
    if (index === null) return [{ code: 'document/not-shipped', pointer: '/pack', data: { id: pack.id, version: pack.version } }];
    const problems = checkAssessment(index, assessment, { packSha256: await packs.sha256Of(index.pack) });
    if (problems.length > 0) return problems;
    if ((await readInstitution(db, institution.id)) !== null) return [{ code: 'bundle/merge-not-yet', pointer: '', data: { institution: institution.name } }];
    await packs.keep(index.pack);
    await commitChanges(institution.id, changesOf(assessment));
    return { kind: 'assessment', institution: institution.id, assessment: assessment.id };
  };
  const pickAndOpen = async (): Promise<OpenedFile | null> => {
    const file = await ports.files.pick(ACCEPT);
    return file === null ? null : open(file);
  };
  return { open, pickAndOpen };
}

/** Every part of an assessment as the change that puts it here. */
export const changesOf = (assessment: Assessment): Parameters<CommitChanges>[1] => [
  { kind: 'institution', id: assessment.institution.id, put: assessment.institution },
  ...(assessment.evidence ?? []).map((item) => ({ kind: 'evidence' as const, id: item.id, put: item })),
  { kind: 'assessment', id: assessment.id, put: headerOf(assessment) },
  ...Object.entries(assessment.answers).map(([id, answer]) => ({ kind: 'answer' as const, id, assessment: assessment.id, put: answer })),
  ...(assessment.actions ?? []).map((action) => ({ kind: 'action' as const, id: action.id, assessment: assessment.id, put: action })),
  ...(assessment.visits ?? []).map((visit) => ({ kind: 'visit' as const, id: visit.id, assessment: assessment.id, put: visit })),
];
