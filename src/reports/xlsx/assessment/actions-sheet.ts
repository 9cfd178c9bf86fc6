import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { RtlRow } from '../../../domain/report/rtl-paper';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';
import { type Column, dateCell, type NameChoice, tableSheet, WIDTH, yesCell } from './table-sheet';

const { columns: words } = workbook;

const COLUMNS: readonly Column<RtlRow>[] = [
  { heading: words.code, width: WIDTH.short, cell: ({ criterion }) => criterion?.code ?? null },
  { heading: words.standard, width: WIDTH.name, cell: ({ standardTitle }) => standardTitle },
  { heading: words.question, width: WIDTH.text, cell: ({ criterion }) => criterion?.question ?? null },
  { heading: words.levelNow, width: WIDTH.short, cell: ({ level }) => level?.value ?? null },
  { heading: words.target, width: WIDTH.short, cell: ({ toLevel }) => toLevel?.value ?? null },
  { heading: words.what, width: WIDTH.text, cell: ({ what }) => what },
  { heading: words.owner, width: WIDTH.name, cell: ({ who }) => (who === '' ? null : who), isPersonal: true },
  { heading: words.due, width: WIDTH.word, cell: ({ due }) => dateCell(due) },
  { heading: words.overdue, width: WIDTH.short, cell: ({ isOverdue }) => yesCell(isOverdue) },
  { heading: words.cost, width: WIDTH.word, cell: ({ cost }) => (cost === null || cost === undefined ? null : workbook.costs[cost]) },
  { heading: words.status, width: WIDTH.word, cell: ({ status }) => workbook.actionStatuses[status] },
  { heading: words.doneOn, width: WIDTH.word, cell: ({ doneOn }) => dateCell(doneOn) },
  { heading: words.requirement, width: WIDTH.text, cell: ({ requirements }) => (requirements.length === 0 ? null : requirements.join('\n')) },
  { heading: words.closesWith, width: WIDTH.text, cell: ({ closesWith }) => closesWith },
  { heading: words.id, width: WIDTH.name, cell: ({ criterion }) => criterion?.id ?? null },
];

/** The follow-up plan: pending actions by due date, then the closed ones. */
export const actionsSheet = ({ actions }: AssessmentTables, choice: NameChoice): WorkbookSheet => tableSheet(workbook.sheets.actions, COLUMNS, actions, choice);
