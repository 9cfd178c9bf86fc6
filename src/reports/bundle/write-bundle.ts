import type { BundleManifest, BundleMember } from '../../domain/bundle/bundle-manifest.generated';
import type { InstitutionSnapshot, SnapshotFiles, StoredFileInfo } from '../../domain/bundle/institution-snapshot';
import { checkSnapshot } from '../../domain/bundle/snapshot-rules';
import { CURRENT_FORMATS, formatName } from '../../domain/bundle/upgrade';
import { canonicalJson } from '../../domain/canonical-json';
import { fail, type Outcome, type Problem, succeed } from '../../domain/problem';
import { BUNDLE_LIMITS, type BundleLimits } from './limits';
import { assessmentPath, evidencePath, HISTORY_PATH, INSTITUTION_PATH, MANIFEST_PATH, packPath } from './member-paths';
import type { Sha256 } from './sha256';
import { sizeLimitOf } from './zip-rules';
import { createZipWriter, type WriteChunk, type ZipWriter } from './zip-writer';

export interface WriteBundleOptions {
  readonly appVersion: string;
  /** ISO 8601 with offset; for display only. The same content and time give the same bytes. */
  readonly createdAt: string;
  readonly sha256: Sha256;
  readonly limits?: BundleLimits;
  /** Aborting rejects with the signal's reason; what was written so far is no bundle. */
  readonly signal?: AbortSignal;
  /** Members done, of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface WrittenBundle {
  readonly manifest: BundleManifest;
  readonly sizeBytes: number;
  /** SHA-256 of files that were damaged on this device and are not in the bundle; empty in the normal case. */
  readonly leftOut: readonly string[];
}

interface Document {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const byPath = (one: Document, other: Document): number => (one.path < other.path ? -1 : 1);

/** The JSON members in their fixed order, each as canonical JSON (RFC 8785). */
function documentsOf({ institution, evidence, history, packs, assessments }: InstitutionSnapshot): readonly Document[] {
  const document = (path: string, value: object): Document => ({ path, bytes: new TextEncoder().encode(canonicalJson(value)) });
  return [
    document(INSTITUTION_PATH, { institution, evidence }),
    document(HISTORY_PATH, history),
    ...packs.map((pack) => document(packPath(pack), pack)).sort(byPath),
    ...assessments.map((assessment) => document(assessmentPath(assessment.id), assessment)).sort(byPath),
  ];
}

/** A file that could not be opened again must not be written in the first place. */
function checkLimits(documents: readonly Document[], files: readonly StoredFileInfo[], limits: BundleLimits): readonly Problem[] {
  const members = [
    ...documents.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length })),
    ...files.map(({ sha256, sizeBytes }) => ({ path: evidencePath(sha256), sizeBytes })),
  ];
  const sizeBytes = members.reduce((sum, member) => sum + member.sizeBytes + 2 * (member.path.length + 200), 0);
  const limitBytes = Math.min(limits.totalBytes, limits.fileBytes);
  const tooLarge = members.filter((member) => member.sizeBytes > sizeLimitOf(member.path, limits));
  return [
    ...(members.length < limits.members ? [] : [{ code: 'bundle/too-many-members', pointer: '', data: { count: members.length, limit: limits.members } }]),
    ...(sizeBytes <= limitBytes ? [] : [{ code: 'bundle/too-large', pointer: '', data: { sizeBytes, limitBytes } }]),
    ...tooLarge.map((member) => ({
      code: 'bundle/member-too-large',
      pointer: '',
      data: { path: member.path, sizeBytes: member.sizeBytes, limitBytes: sizeLimitOf(member.path, limits) },
    })),
  ];
}

async function addDocuments(zip: ZipWriter, documents: readonly Document[], sha256: Sha256, done: () => void): Promise<readonly BundleMember[]> {
  const members: BundleMember[] = [];
  for (const { path, bytes } of documents) {
    await zip.add(path, bytes, 'deflated');
    members.push({ path, sha256: await sha256(bytes), sizeBytes: bytes.length, mediaType: 'application/json' });
    done();
  }
  return members;
}

/** Evidence is stored as it is, photos and PDF do not shrink; bytes that are no longer what their name says stay out. */
async function addFiles(
  zip: ZipWriter,
  files: SnapshotFiles,
  sha256: Sha256,
  done: () => void,
): Promise<{ members: readonly BundleMember[]; leftOut: readonly string[] }> {
  const members: BundleMember[] = [];
  const leftOut: string[] = [];
  const list = [...files.list].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  for (const { sha256: name, type } of list) {
    const bytes = await files.read(name);
    if ((await sha256(bytes)) === name) {
      await zip.add(evidencePath(name), bytes, 'stored');
      members.push({ path: evidencePath(name), sha256: name, sizeBytes: bytes.length, mediaType: type });
    } else leftOut.push(name);
    done();
  }
  return { members, leftOut };
}

const manifestOf = (
  { institution: { id, name, kind }, history }: InstitutionSnapshot,
  options: WriteBundleOptions,
  members: readonly BundleMember[],
): BundleManifest => ({
  format: formatName('bundle', CURRENT_FORMATS.bundle) as BundleManifest['format'],
  appVersion: options.appVersion,
  createdAt: options.createdAt,
  institution: { id, name, kind },
  head: history.head,
  members: [...members],
});

/**
 * Writes a `.siap` file part by part: documents, evidence one by one, and the manifest last, when every hash is known.
 * Fails, before anything is written, when the snapshot does not agree with its history or exceeds the limits: such a
 * file could not be opened again. Whether files go along is up to `files`; an empty list is a bundle without attachments.
 */
export async function writeBundle(
  snapshot: InstitutionSnapshot,
  files: SnapshotFiles,
  options: WriteBundleOptions,
  write: WriteChunk,
): Promise<Outcome<WrittenBundle>> {
  const { limits = BUNDLE_LIMITS, sha256, signal, onProgress } = options;
  const documents = documentsOf(snapshot);
  const problems = [...checkSnapshot(snapshot), ...checkLimits(documents, files.list, limits)];
  if (problems.length > 0) return fail(problems);
  const zip = createZipWriter(write, limits.ratio);
  let count = 0;
  const done = (): void => {
    signal?.throwIfAborted();
    count += 1;
    onProgress?.(count, documents.length + files.list.length);
  };
  const written = await addDocuments(zip, documents, sha256, done);
  const { members, leftOut } = await addFiles(zip, files, sha256, done);
  const manifest = manifestOf(snapshot, options, [...written, ...members]);
  await zip.add(MANIFEST_PATH, new TextEncoder().encode(canonicalJson(manifest)), 'deflated');
  await zip.finish();
  return succeed({ manifest, sizeBytes: zip.sizeBytes(), leftOut });
}

/** The same, as one piece in memory. */
export async function bundleBytes(
  snapshot: InstitutionSnapshot,
  files: SnapshotFiles,
  options: WriteBundleOptions,
): Promise<Outcome<WrittenBundle & { readonly bytes: Uint8Array }>> {
  const chunks: Uint8Array[] = [];
  const written = await writeBundle(snapshot, files, options, (chunk) => void chunks.push(chunk));
  if (!written.ok) return written;
  const bytes = new Uint8Array(written.value.sizeBytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return succeed({ ...written.value, bytes });
}
