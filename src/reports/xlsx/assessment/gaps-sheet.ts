import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { BasisText, GapRow } from '../../../domain/report/report-rows';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';
import { type Column, type NameChoice, tableSheet, WIDTH, yesCell } from './table-sheet';

interface Row {
  readonly rank: number;
  readonly gap: GapRow;
}

const { columns: words } = workbook;
const lines = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('\n'));
const basisText = ({ source, section }: BasisText): string => (section === null ? source : `${source}: ${section}`);

const COLUMNS: readonly Column<Row>[] = [
  { heading: words.code, width: WIDTH.short, cell: ({ gap }) => gap.criterion.code },
  { heading: words.rank, width: WIDTH.short, cell: ({ rank }) => rank },
  { heading: words.standard, width: WIDTH.name, cell: ({ gap }) => gap.standardTitle },
  { heading: words.question, width: WIDTH.text, cell: ({ gap }) => gap.criterion.question },
  { heading: words.critical, width: WIDTH.short, cell: ({ gap }) => yesCell(gap.criterion.isCritical) },
  { heading: words.levelNow, width: WIDTH.short, cell: ({ gap }) => gap.level?.value ?? null },
  {
    heading: words.label,
    width: WIDTH.name,
    cell: ({ gap }) => gap.level?.label ?? (gap.isUnsure ? workbook.answerStates.unsure : workbook.answerStates.unanswered),
  },
  { heading: words.target, width: WIDTH.short, cell: ({ gap }) => gap.target.value },
  { heading: words.targetLabel, width: WIDTH.name, cell: ({ gap }) => gap.target.label },
  { heading: words.gain, width: WIDTH.short, cell: ({ gap }) => gap.gain, numberFormat: '0.00' },
  { heading: words.effort, width: WIDTH.short, cell: ({ gap }) => gap.effort },
  { heading: words.blockers, width: WIDTH.name, cell: ({ gap }) => lines([...new Set(gap.blockerKinds)].map((kind) => workbook.blockerKinds[kind])) },
  { heading: words.remedy, width: WIDTH.text, cell: ({ gap }) => gap.remedy },
  { heading: words.basis, width: WIDTH.name, cell: ({ gap }) => lines(gap.basis.map(basisText)) },
  { heading: words.dependsOn, width: WIDTH.word, cell: ({ gap }) => (gap.dependsOn.length === 0 ? null : gap.dependsOn.join(', ')) },
  { heading: words.id, width: WIDTH.name, cell: ({ gap }) => gap.criterion.id },
];

/** The gaps in the order of their ranking: blockers first, then gain per effort. */
export const gapsSheet = ({ report }: AssessmentTables, choice: NameChoice): WorkbookSheet =>
  tableSheet(
    workbook.sheets.gaps,
    COLUMNS,
    report.gaps.map((gap, place) => ({ rank: place + 1, gap })),
    choice,
  );
