import type { Assessment } from '../domain/assessment/assessment.generated';
import type { PaperKind } from '../domain/report/paper-kind';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { PackIndex } from '../domain/standard/pack-index';

export type ReportRequest = PaperRequest | BlankFormRequest;

/** What a printed paper about an assessment is made from. Empty texts are left open for the pen. */
export interface PaperRequest {
  readonly kind: PaperKind;
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

/** The blank form of a pack, nobody's yet. */
export interface BlankFormRequest {
  readonly kind: 'blank-form';
  readonly index: PackIndex;
  readonly assessment: null;
  /** Only the date in the file's metadata. */
  readonly asOf: string;
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

export interface PrintedPaper {
  readonly bytes: Uint8Array;
  /** `<kind>-<institution>-<asOf>.pdf` */
  readonly name: string;
}

export interface ReportService {
  readonly check: (request: ReportRequest) => Promise<ReportCheck>;
  /** Renders a paper in a worker, so that the page stays usable. Rejects when aborted, and when it cannot be made. */
  readonly render: (request: ReportRequest, hooks: ReportHooks) => Promise<PrintedPaper>;
}
