import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { ReportSource } from '../../../domain/report/report-model';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';
import { type Column, dateCell, type NameChoice, tableSheet, WIDTH } from './table-sheet';

const { columns: words } = workbook;

const COLUMNS: readonly Column<ReportSource>[] = [
  { heading: words.title, width: WIDTH.text, cell: ({ source }) => source.title },
  { heading: words.number, width: WIDTH.name, cell: ({ source }) => source.number ?? null },
  { heading: words.year, width: WIDTH.short, cell: ({ source }) => source.year ?? null },
  { heading: words.inForce, width: WIDTH.word, cell: ({ source }) => workbook.inForce[source.inForce] },
  { heading: words.checkedOn, width: WIDTH.word, cell: ({ source }) => dateCell(source.checkedOn ?? null) },
  { heading: words.usedBy, width: WIDTH.short, cell: ({ usedBy }) => usedBy },
  { heading: words.url, width: WIDTH.text, cell: ({ source }) => source.url ?? null },
  { heading: words.remark, width: WIDTH.text, cell: ({ source }) => source.note ?? null },
];

/** What the pack rests on, and on how many criteria each source bears. */
export const sourcesSheet = ({ report }: AssessmentTables, choice: NameChoice): WorkbookSheet =>
  tableSheet(workbook.sheets.sources, COLUMNS, report.sources, choice);
