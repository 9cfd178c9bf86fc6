import type { BundleManifest, BundleMember } from '../../domain/bundle/bundle-manifest.generated';
import { isArchive, isFileType } from '../../domain/bundle/file-type';
import type { InstitutionSnapshot, StoredFile } from '../../domain/bundle/institution-snapshot';
import { fail, type Outcome, type Problem, succeed } from '../../domain/problem';
import { assembleSnapshot, brokenRulesOf } from './assemble-snapshot';
import { type BundleReaders, readMember } from './bundle-readers';
import { inflateMember } from './inflate-member';
import { BUNDLE_LIMITS, type BundleLimits } from './limits';
import { isFolder, MANIFEST_PATH, memberKind } from './member-paths';
import type { Sha256 } from './sha256';
import { readDirectory, type ZipEntry } from './zip-directory';
import { checkEntries } from './zip-rules';

export interface ReadBundleOptions {
  readonly readers: BundleReaders;
  readonly sha256: Sha256;
  readonly limits?: BundleLimits;
  /** Opens a file whose assessments break rules of DESIGN section 5 all the same and tells them as `brokenRules`: a user may insist on a backup. */
  readonly allowBrokenRules?: boolean;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Members done, of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface OpenedBundle {
  readonly manifest: BundleManifest;
  readonly snapshot: InstitutionSnapshot;
  /** Windows on the bytes that were read: keep those while these are in use. */
  readonly files: readonly StoredFile[];
  /** Empty unless broken rules were allowed. */
  readonly brokenRules: readonly Problem[];
}

const about = (code: string, path: string): Problem => ({ code, pointer: '', data: { path } });

/** Enough to understand what is wrong; a hostile file could name thousands. */
const MAX_PROBLEMS = 20;
const refuse = <T>(problems: readonly Problem[]): Outcome<T> => fail(problems.slice(0, MAX_PROBLEMS));

function openDirectory(bytes: Uint8Array, limits: BundleLimits): Outcome<ReadonlyMap<string, ZipEntry>> {
  if (bytes.length === 0) return fail([{ code: 'bundle/empty-file', pointer: '' }]);
  if (bytes.length > limits.fileBytes)
    return fail([{ code: 'bundle/too-large', pointer: '', data: { sizeBytes: bytes.length, limitBytes: limits.fileBytes } }]);
  const directory = readDirectory(bytes, limits.members);
  if (!directory.ok) return directory;
  const problems = checkEntries(bytes, directory.value, limits);
  if (problems.length > 0) return refuse(problems);
  return succeed(new Map(directory.value.filter(({ name }) => !isFolder(name)).map((entry) => [entry.name, entry])));
}

async function openManifest(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, { readManifest }: BundleReaders): Promise<Outcome<BundleManifest>> {
  const entry = entries.get(MANIFEST_PATH);
  if (entry === undefined) return fail([{ code: 'bundle/no-manifest', pointer: '' }]);
  const content = inflateMember(bytes, entry);
  return content.ok ? readMember(MANIFEST_PATH, content.value, 'bundle', readManifest) : content;
}

/** What is declared must be there, and nothing else; every member one that a bundle has; sizes as the directory claims them. */
function checkDeclared(entries: ReadonlyMap<string, ZipEntry>, { members }: BundleManifest): readonly Problem[] {
  const declared = new Set(members.map(({ path }) => path));
  const undeclared = [...entries.keys()].filter((path) => path !== MANIFEST_PATH && !declared.has(path));
  const unknown = members.filter(({ path }) => memberKind(path) === null);
  const missing = members.filter(({ path }) => !entries.has(path) || path === MANIFEST_PATH);
  const missized = members.filter(({ path, sizeBytes }) => entries.has(path) && entries.get(path)?.sizeBytes !== sizeBytes);
  const mistyped = members.filter(({ path, mediaType }) => memberKind(path) === 'evidence' && !isFileType(mediaType));
  return [
    ...(declared.size === members.length ? [] : [about('bundle/duplicate-name', MANIFEST_PATH)]),
    ...undeclared.map((path) => about('bundle/undeclared-member', path)),
    ...unknown.map(({ path }) => about('bundle/unknown-member', path)),
    ...missing.map(({ path }) => about('bundle/missing-member', path)),
    ...missized.map(({ path }) => about('bundle/wrong-size', path)),
    ...mistyped.map(({ path }) => about('bundle/wrong-file-type', path)),
  ];
}

async function checkContent(content: Uint8Array, { path, sha256: expected }: BundleMember, sha256: Sha256): Promise<readonly Problem[]> {
  const digest = await sha256(content);
  if (digest !== expected) return [about('bundle/wrong-hash', path)];
  if (memberKind(path) !== 'evidence') return [];
  if (path !== `evidence/${digest}`) return [about('bundle/wrong-path', path)];
  return isArchive(content) ? [about('bundle/nested-archive', path)] : [];
}

/** Inflates and checks member by member; the first that is wrong ends it. */
async function openMembers(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  { members }: BundleManifest,
  { sha256, signal, onProgress }: ReadBundleOptions,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const contents = new Map<string, Uint8Array>();
  for (const member of members) {
    signal?.throwIfAborted();
    const entry = entries.get(member.path);
    const content = entry === undefined ? fail<Uint8Array>([about('bundle/missing-member', member.path)]) : inflateMember(bytes, entry);
    if (!content.ok) return content;
    const problems = await checkContent(content.value, member, sha256);
    if (problems.length > 0) return fail(problems);
    contents.set(member.path, content.value);
    onProgress?.(contents.size, members.length);
  }
  return succeed(contents);
}

const filesOf = ({ members }: BundleManifest, contents: ReadonlyMap<string, Uint8Array>): readonly StoredFile[] =>
  members.flatMap(({ path, sha256, sizeBytes, mediaType }) => {
    const bytes = contents.get(path);
    return memberKind(path) === 'evidence' && isFileType(mediaType) && bytes !== undefined ? [{ sha256, type: mediaType, sizeBytes, bytes }] : [];
  });

/**
 * Opens a `.siap` file. In this order, and nothing before the step above it holds: the size of the file; names, sizes,
 * ratios and packing from the directory; the manifest, its format first; that exactly the declared members are there;
 * each member's checksum and SHA-256; each document by schema; packs by their rules; the snapshot against its history;
 * the assessments by the rules of DESIGN section 5. Anything wrong refuses the file whole, with problems `bundle/…` or
 * those of the document. Source: DESIGN section 7.
 */
export async function readBundle(bytes: Uint8Array, options: ReadBundleOptions): Promise<Outcome<OpenedBundle>> {
  const entries = openDirectory(bytes, options.limits ?? BUNDLE_LIMITS);
  if (!entries.ok) return entries;
  const manifest = await openManifest(bytes, entries.value, options.readers);
  if (!manifest.ok) return refuse(manifest.problems);
  const problems = checkDeclared(entries.value, manifest.value);
  if (problems.length > 0) return refuse(problems);
  const contents = await openMembers(bytes, entries.value, manifest.value, options);
  if (!contents.ok) return contents;
  const snapshot = await assembleSnapshot(contents.value, manifest.value, options.readers);
  if (!snapshot.ok) return refuse(snapshot.problems);
  const brokenRules = brokenRulesOf(snapshot.value, options.readers);
  if (brokenRules.length > 0 && options.allowBrokenRules !== true) return refuse(brokenRules);
  return succeed({ manifest: manifest.value, snapshot: snapshot.value, files: filesOf(manifest.value, contents.value), brokenRules });
}
