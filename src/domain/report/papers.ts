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

const BUILDERS: { readonly [K in PaperKind]: (input: PaperInput) => Paper<K> } = {
  readiness: (input) => ({ kind: 'readiness', model: buildReadinessReport(input) }),
  summary: (input) => ({ kind: 'summary', model: buildSummaryPaper(input) }),
  answers: (input) => ({ kind: 'answers', model: buildAnswersPaper(input) }),
  evidence: (input) => ({ kind: 'evidence', model: buildEvidencePaper(input) }),
  documents: (input) => ({ kind: 'documents', model: buildDocumentsPaper(input) }),
  rtl: (input) => ({ kind: 'rtl', model: buildRtlPaper(input) }),
  'blank-form': (input) => ({ kind: 'blank-form', model: buildBlankForm(input) }),
};

/** Any paper of one assessment that passed `checkAssessment`. Throws RangeError when asOf is not a calendar date. A blank form of a pack alone: `buildBlankForm`. */
export const buildPaper = <K extends PaperKind>(kind: K, input: PaperInput): Paper<K> => BUILDERS[kind](input);
