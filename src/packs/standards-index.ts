import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { PackOverlay } from '../domain/standard/pack-overlay.generated';
import type { SourceSummary } from '../domain/standard/source-check';
import type { StandardPack } from '../domain/standard/standard-pack.generated';

/** A text of the app's own folder, by its path from the folder of index.html; throws when it cannot be had. */
export type FetchText = (path: string) => Promise<string>;

export interface ShippedPack {
  readonly id: string;
  readonly version: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly issuer: string;
  readonly status: StandardPack['status'];
  readonly appliesTo: StandardPack['appliesTo'];
  readonly criteria: number;
  /** Mandatory ones: those with a critical level. */
  readonly critical: number;
  readonly sources: SourceSummary;
  /** The version that it follows. */
  readonly supersedes?: { readonly id: string; readonly version: string };
}

export interface ShippedPolicy {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly status: GradingPolicy['status'];
}

/** The texts of a shipped pack in another language. */
export interface ShippedOverlay {
  readonly id: string;
  readonly version: string;
  readonly language: PackOverlay['language'];
  readonly path: string;
}

/** standards/index.json, made by the build from the files themselves. */
export interface StandardsIndex {
  readonly format: 'siap-lks/standards-index@1';
  readonly packs: readonly ShippedPack[];
  readonly overlays?: readonly ShippedOverlay[];
  readonly policies: readonly ShippedPolicy[];
}

/** Our own file, built with the app: a broken one is a bug and throws. */
export const loadStandardsIndex = async (fetchText: FetchText): Promise<StandardsIndex> =>
  JSON.parse(await fetchText('standards/index.json')) as StandardsIndex;
