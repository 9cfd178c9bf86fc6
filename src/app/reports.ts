import type { Assessment } from '../domain/assessment/assessment.generated';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { PackIndex } from '../domain/standard/pack-index';

export interface ReportRequest {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  /** The day the evidence is judged on. */
  readonly asOf: string;
  readonly policy: GradingPolicy | null;
  readonly place: string;
  readonly signedOn: string;
  readonly signerName: string;
  readonly signerTitle: string;
}

export interface ReportCheck {
  /** Characters that no shipped font can print; they are named to the user before printing. */
  readonly missingCharacters: readonly string[];
}

export interface ReportService {
  readonly check: (request: ReportRequest) => Promise<ReportCheck>;
  /** Renders the readiness report in a worker. `signal` aborts it; rejects then, and when the worker fails. */
  readonly render: (request: ReportRequest, hooks: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void }) => Promise<Uint8Array>;
  readonly fileName: (request: ReportRequest) => string;
}
