import { type AnswersPaper, buildAnswersPaper } from './answers-paper';
import { type BlankForm, buildBlankForm } from './blank-form';
import { buildDocumentsPaper, type DocumentsPaper } from './documents-paper';
import { buildEvidencePaper, type EvidencePaper } from './evidence-paper';
import type { PaperKind } from './paper-kind';
import { buildReadinessReport, type ReadinessReport, type ReadinessReportInput } from './readiness-report';
import { buildRtlPaper, type RtlPaper } from './rtl-paper';
import { buildSummaryPaper, type SummaryPaper } from './summary-paper';

/** What each kind of paper is made of. */
export interface PaperModels {
  readonly readiness: ReadinessReport;
  readonly summary: SummaryPaper;
  readonly answers: AnswersPaper;
  readonly evidence: EvidencePaper;
  readonly documents: DocumentsPaper;
  readonly rtl: RtlPaper;
  readonly 'blank-form': BlankForm;
}

/** One paper as data that survives a structured clone: which kind, and the model of that kind. */
export type Paper<K extends PaperKind = PaperKind> = { readonly [P in K]: { readonly kind: P; readonly model: PaperModels[P] } }[K];

export type PaperInput = ReadinessReportInput;

const BUILDERS: { readonly [K in PaperKind]: (input: PaperInput) => PaperModels[K] } = {
  readiness: buildReadinessReport,
  summary: buildSummaryPaper,
  answers: buildAnswersPaper,
  evidence: buildEvidencePaper,
  documents: buildDocumentsPaper,
  rtl: buildRtlPaper,
  'blank-form': buildBlankForm,
};

/** Any paper of one assessment that passed `checkAssessment`. Throws RangeError when asOf is not a calendar date. A blank form of a pack alone: `buildBlankForm`. */
export const buildPaper = <K extends PaperKind>(kind: K, input: PaperInput): { readonly kind: K; readonly model: PaperModels[K] } => ({
  kind,
  model: BUILDERS[kind](input),
});
