const MIB = 1024 * 1024;

/**
 * What a bundle may be at most. The writer keeps to the same limits, so that every file it writes can be opened again.
 * docs/data-formats.md names them.
 */
export interface BundleLimits {
  /** The file itself. */
  readonly fileBytes: number;
  /** All members together, inflated. */
  readonly totalBytes: number;
  readonly members: number;
  readonly nameBytes: number;
  /** One JSON member other than the history, inflated. */
  readonly documentBytes: number;
  readonly historyBytes: number;
  /** One evidence file. */
  readonly evidenceBytes: number;
  /** How many times larger a member may become by inflating. The writer stores what would shrink further. */
  readonly ratio: number;
}

export const BUNDLE_LIMITS: BundleLimits = {
  fileBytes: 256 * MIB,
  totalBytes: 256 * MIB,
  members: 20_000,
  nameBytes: 300,
  documentBytes: 16 * MIB,
  historyBytes: 64 * MIB,
  evidenceBytes: 32 * MIB,
  ratio: 100,
};

/** Below this size no ratio is looked at: a few hundred bytes of JSON may shrink a lot and harm nobody. */
export const RATIO_FROM_BYTES = 64 * 1024;
