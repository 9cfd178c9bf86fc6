import type { Outcome } from '../../../src/domain/problem';
import { bundleReaders } from '../../../src/packs/bundle-documents';
import { type OpenedBundle, type ReadBundleOptions, readBundle } from '../../../src/reports/bundle/read-bundle';
import { sha256 } from '../../../src/reports/bundle/sha256';
import { bundleBytes } from '../../../src/reports/bundle/write-bundle';
import { filesInMemory, sampleSnapshot } from './sample-snapshot';

export const writeOptions = { appVersion: '0.1.0', createdAt: '2026-03-01T08:00:00+07:00', sha256 };

/** The bytes of a bundle of the sample institution. */
export async function sampleBundle(snapshot = sampleSnapshot, files = filesInMemory()): Promise<Uint8Array> {
  const written = await bundleBytes(snapshot, files, writeOptions);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value.bytes;
}

export const open = (bytes: Uint8Array, options: Partial<ReadBundleOptions> = {}): Promise<Outcome<OpenedBundle>> =>
  readBundle(bytes, { readers: bundleReaders, sha256, ...options });

/** The codes of the problems; empty: it opened. */
export async function codesOf(bytes: Uint8Array, options: Partial<ReadBundleOptions> = {}): Promise<readonly string[]> {
  const outcome = await open(bytes, options);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}
