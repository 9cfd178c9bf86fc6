import type { Problem } from '../../domain/problem';
import { type BundleLimits, RATIO_FROM_BYTES } from './limits';
import { isFolder, isSafePath, memberKind } from './member-paths';
import { packedData, type ZipEntry } from './zip-directory';
import { METHOD } from './zip-format';

const about = (code: string, path: string, data: NonNullable<Problem['data']> = {}): Problem => ({ code, pointer: '', data: { path, ...data } });

function checkName(name: string, limits: BundleLimits): readonly Problem[] {
  if (name.length > limits.nameBytes) return [about('bundle/long-name', `${name.slice(0, 60)}…`, { limit: limits.nameBytes })];
  return isSafePath(name) ? [] : [about('bundle/bad-name', name)];
}

export function sizeLimitOf(name: string, limits: BundleLimits): number {
  const kind = memberKind(name);
  if (kind === 'evidence') return limits.evidenceBytes;
  return kind === 'history' ? limits.historyBytes : limits.documentBytes;
}

function checkSize({ name, sizeBytes, packedBytes, method }: ZipEntry, limits: BundleLimits): readonly Problem[] {
  const limitBytes = sizeLimitOf(name, limits);
  if (sizeBytes > limitBytes) return [about('bundle/member-too-large', name, { sizeBytes, limitBytes })];
  const isBomb = method === METHOD.deflated && sizeBytes >= RATIO_FROM_BYTES && sizeBytes > packedBytes * limits.ratio;
  return isBomb ? [about('bundle/inflates-too-much', name, { limit: limits.ratio })] : [];
}

function checkPacking({ name, method, isEncrypted }: ZipEntry): readonly Problem[] {
  if (isEncrypted) return [about('bundle/encrypted', name)];
  return method === METHOD.stored || method === METHOD.deflated ? [] : [about('bundle/unknown-method', name, { method })];
}

function checkDuplicates(entries: readonly ZipEntry[]): readonly Problem[] {
  const seen = new Set<string>();
  return entries.filter(({ name }) => seen.size === seen.add(name).size).map(({ name }) => about('bundle/duplicate-name', name));
}

function checkTotal(entries: readonly ZipEntry[], limits: BundleLimits): readonly Problem[] {
  const sizeBytes = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  return sizeBytes > limits.totalBytes ? [{ code: 'bundle/too-large', pointer: '', data: { sizeBytes, limitBytes: limits.totalBytes } }] : [];
}

/** Each member has bytes of its own: several that share the same ones can claim far more than the file holds. */
function checkOverlaps(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly Problem[] {
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    const packed = packedData(bytes, entry);
    if (packed === null || entry.offset < end) return [about('bundle/damaged', entry.name)];
    end = packed.byteOffset - bytes.byteOffset + packed.length;
  }
  return [];
}

/**
 * Everything that can be known from the directory, before a single byte is inflated: names, sizes, ratios, packing,
 * overlaps. Empty: the members may be inflated one by one.
 */
export function checkEntries(bytes: Uint8Array, entries: readonly ZipEntry[], limits: BundleLimits): readonly Problem[] {
  const members = entries.filter(({ name, sizeBytes }) => !(isFolder(name) && sizeBytes === 0));
  const problems = [
    ...members.flatMap((entry) => [...checkName(entry.name, limits), ...checkPacking(entry), ...checkSize(entry, limits)]),
    ...checkDuplicates(members),
    ...checkTotal(members, limits),
  ];
  return problems.length > 0 ? problems : checkOverlaps(bytes, entries);
}
