import type { Assessment } from '../domain/assessment/assessment.generated';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { PackIndex } from '../domain/standard/pack-index';

/** What a printed readiness report is made from. Empty texts are left open for the pen. */
export interface ReportRequest {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  /** The day the evidence is judged on. */
  readonly asOf: string;
  readonly policy: GradingPolicy | null;
  readonly place: string;
  /** Calendar date, or '' to leave it open. */
  readonly signedOn: string;
  readonly signerName: string;
  readonly signerTitle: string;
}

export interface ReportCheck {
  /** Characters that no shipped font can print; they are named to the user before printing. */
  readonly missingCharacters: readonly string[];
}

export interface ReportHooks {
  /** Aborts the work; `render` then rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Share of the work that is done, in [0, 1]. */
  readonly onProgress?: (share: number) => void;
}

export interface ReportService {
  readonly check: (request: ReportRequest) => Promise<ReportCheck>;
  /** Renders the readiness report in a worker, so that the page stays usable. Rejects when aborted, and when it cannot be made. */
  readonly render: (request: ReportRequest, hooks: ReportHooks) => Promise<Uint8Array>;
  /** `laporan-kesiapan-<name>-<asOf>.pdf` */
  readonly fileName: (request: ReportRequest) => string;
}
