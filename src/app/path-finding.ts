import type { Assessment } from '../domain/assessment/assessment.generated';
import type { PathOptions, PathResult } from '../domain/gap/path-result';
import type { Outcome } from '../domain/problem';
import type { PackIndex } from '../domain/standard/pack-index';

export interface PathRequest {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly options: PathOptions;
}

/** The cheapest path, looked for off the page, which stays usable meanwhile. */
export interface PathService {
  /** The path, or why none can be looked for. Rejects with the reason of an aborted signal. */
  readonly find: (request: PathRequest, signal: AbortSignal) => Promise<Outcome<PathResult>>;
}

export function createPathService(): PathService {
  return {
    find: async ({ index, assessment, options }, signal) => {
      const { findPathInWorker } = await import('../workers/path-bridge');
      return findPathInWorker({ pack: index.pack, assessment, options }, signal);
    },
  };
}
