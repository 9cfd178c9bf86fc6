import type { Assessment } from '../domain/assessment/assessment.generated';
import { buildAssessmentTables } from '../domain/report/assessment-tables';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { PackIndex } from '../domain/standard/pack-index';
import { assessmentWorkbook } from '../reports/xlsx/assessment/assessment-workbook';
import { askSheetWorker } from '../workers/sheet-bridge';
import { fileSlug } from './file-slug';

/** What a workbook is made from. */
export interface WorkbookRequest {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  /** Calendar date that the evidence is judged on. */
  readonly asOf: string;
  readonly policy: GradingPolicy | null;
  /** False: nobody is named, neither in charge, nor head, nor verifier. */
  readonly withNames: boolean;
}

export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  /** `lembar-kerja-<institution>-<asOf>.xlsx` */
  readonly name: string;
}

/** Answers, gaps, evidence and RTL as an XLSX file, written in a worker. Rejects only for a bug or a worker that cannot be loaded. */
export async function makeWorkbook({ index, assessment, asOf, policy, withNames }: WorkbookRequest): Promise<MadeWorkbook> {
  const tables = buildAssessmentTables({ pack: index, assessment, asOf, policy: policy ?? undefined });
  const bytes = await askSheetWorker<'writeSheets'>({ kind: 'writeSheets', sheets: assessmentWorkbook(tables, { withNames }) });
  return { bytes, name: `lembar-kerja-${fileSlug(assessment.institution.name)}-${asOf}.xlsx` };
}
