import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { WorkbookSheet } from '../workbook-sheet';
import { actionsSheet } from './actions-sheet';
import { answersSheet } from './answers-sheet';
import { evidenceSheet } from './evidence-sheet';
import { gapsSheet } from './gaps-sheet';
import { sourcesSheet } from './sources-sheet';
import { summarySheet } from './summary-sheet';
import type { NameChoice } from './table-sheet';

/** An assessment as the sheets of a workbook (docs/data-formats.md): Ringkasan, Jawaban, Kesenjangan, Bukti, RTL, Sumber. */
export const assessmentWorkbook = (tables: AssessmentTables, choice: NameChoice): readonly WorkbookSheet[] => [
  summarySheet(tables, choice),
  answersSheet(tables, choice),
  gapsSheet(tables, choice),
  evidenceSheet(tables, choice),
  actionsSheet(tables, choice),
  sourcesSheet(tables, choice),
];
