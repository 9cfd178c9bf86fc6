import { type EvidenceLink, evidenceLinks } from './evidence-links';
import { buildReadinessReport, type ReadinessReport, type ReadinessReportInput } from './readiness-report';
import { contextFor } from './report-context';
import { buildRtlPaper, type RtlRow } from './rtl-paper';

/** What the workbook of an assessment holds: the numbers and rows of the printed report, and two lists that are finer than on paper. */
export interface AssessmentTables {
  readonly report: ReadinessReport;
  readonly evidence: readonly EvidenceLink[];
  readonly actions: readonly RtlRow[];
}

/** Throws RangeError when asOf is not a calendar date. */
export const buildAssessmentTables = (input: Pick<ReadinessReportInput, 'pack' | 'assessment' | 'asOf' | 'policy'>): AssessmentTables => ({
  report: buildReadinessReport(input),
  evidence: evidenceLinks(contextFor(input.pack, input.assessment, input.asOf)),
  actions: buildRtlPaper(input).rows,
});
