import type { Assessment } from '../domain/assessment/assessment.generated';
import type { PathOptions, PathResult } from '../domain/gap/path-result';
import type { Outcome } from '../domain/problem';
import type { StandardPack } from '../domain/standard/standard-pack.generated';

/** Shared by the worker and its bridge: what goes in and what comes back. */
export interface PathRequest {
  readonly pack: StandardPack;
  readonly assessment: Assessment;
  readonly options: PathOptions;
}

/** `detail` is for the one who mends it, never for the screen. */
export type PathReply = { readonly ok: true; readonly outcome: Outcome<PathResult> } | { readonly ok: false; readonly detail: string };
