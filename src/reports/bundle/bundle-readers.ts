import type { Assessment } from '../../domain/assessment/assessment.generated';
import type { BundleHistory } from '../../domain/bundle/bundle-history.generated';
import type { BundleManifest } from '../../domain/bundle/bundle-manifest.generated';
import { type DocumentKind, upgradeDocument } from '../../domain/bundle/upgrade';
import { fail, type Outcome, type Problem, pointerTo } from '../../domain/problem';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { type JsonObject, readJson } from './read-json';

type Reader<T> = (value: JsonObject) => Outcome<T> | Promise<Outcome<T>>;

/** How the documents of a bundle are checked, by schema and rules. Given by the caller: they live on a floor of their own (packs). */
export interface BundleReaders {
  readonly readManifest: Reader<BundleManifest>;
  readonly readHistory: Reader<BundleHistory>;
  readonly readAssessment: Reader<Assessment>;
  readonly readPack: Reader<StandardPack>;
  /** The errors with which nothing may be computed (DESIGN section 5). */
  readonly checkAssessment: (pack: StandardPack, assessment: Assessment) => readonly Problem[];
}

/** Puts the member's path before the places inside it, so that a pointer leads through the bundle as one tree. */
export const inMember = (path: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, pointer: pointerTo(path) + problem.pointer }));

/** Bytes to a checked document: JSON, brought to the newest format, then the reader. */
export async function readMember<T>(path: string, bytes: Uint8Array, kind: DocumentKind, read: Reader<T>): Promise<Outcome<T>> {
  const parsed = readJson(path, bytes);
  if (!parsed.ok) return parsed;
  const upgraded = upgradeDocument(kind, parsed.value);
  const outcome = upgraded.ok ? await read(upgraded.value) : fail<T>(upgraded.problems);
  return outcome.ok ? outcome : fail(inMember(path, outcome.problems));
}
