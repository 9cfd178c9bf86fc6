import type { Assessment } from '../domain/assessment/assessment.generated';
import type { PathOptions, PathResult } from '../domain/gap/path-result';
import type { Outcome } from '../domain/problem';
import type { PackIndex } from '../domain/standard/pack-index';
import { findPathInWorker } from '../workers/path-bridge';

export interface PathRequest {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly options: PathOptions;
}

/** The cheapest path, looked for off the page, which stays usable meanwhile. */
export interface PathService {
  /** The path, or why none can be looked for. Rejects with the reason of an aborted signal, and for a worker that cannot be loaded. */
  readonly find: (request: PathRequest, signal: AbortSignal) => Promise<Outcome<PathResult>>;
}

export const createPathService = (): PathService => ({
  find: ({ index, assessment, options }, signal) => findPathInWorker({ pack: index.pack, assessment, options }, signal),
});
