import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { AnswerRow } from '../../../domain/report/report-rows';
import { common } from '../../../i18n/messages/id/common';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';
import { type Column, dateCell, type NameChoice, tableSheet, WIDTH, yesCell } from './table-sheet';

interface Row {
  readonly standard: string;
  readonly section: string;
  readonly answer: AnswerRow;
}

const { columns: words } = workbook;

const COLUMNS: readonly Column<Row>[] = [
  { heading: words.code, width: WIDTH.short, cell: ({ answer }) => answer.criterion.code },
  { heading: words.standard, width: WIDTH.name, cell: ({ standard }) => standard },
  { heading: words.section, width: WIDTH.name, cell: ({ section }) => section },
  { heading: words.question, width: WIDTH.text, cell: ({ answer }) => answer.criterion.question },
  { heading: words.confidence, width: WIDTH.word, cell: ({ answer }) => common.confidence[answer.criterion.confidence] },
  { heading: words.critical, width: WIDTH.short, cell: ({ answer }) => yesCell(answer.criterion.isCritical) },
  { heading: words.state, width: WIDTH.word, cell: ({ answer }) => workbook.answerStates[answer.state] },
  { heading: words.level, width: WIDTH.short, cell: ({ answer }) => answer.level?.value ?? null },
  { heading: words.label, width: WIDTH.name, cell: ({ answer }) => answer.level?.label ?? null },
  { heading: words.highest, width: WIDTH.short, cell: ({ answer }) => answer.highest },
  { heading: words.weight, width: WIDTH.short, cell: ({ answer }) => Number(answer.arithmetic.claimed.weight) },
  { heading: words.reason, width: WIDTH.name, cell: ({ answer }) => answer.reason },
  { heading: words.measured, width: WIDTH.short, cell: ({ answer }) => answer.measured?.value ?? null, numberFormat: '0.##' },
  { heading: words.override, width: WIDTH.name, cell: ({ answer }) => answer.measured?.overrideReason ?? null },
  { heading: words.note, width: WIDTH.text, cell: ({ answer }) => answer.note },
  { heading: words.owner, width: WIDTH.name, cell: ({ answer }) => answer.owner, isPersonal: true },
  { heading: words.enteredBy, width: WIDTH.name, cell: ({ answer }) => answer.enteredBy, isPersonal: true },
  { heading: words.verdict, width: WIDTH.word, cell: ({ answer }) => (answer.verification === null ? null : workbook.verdicts[answer.verification.verdict]) },
  { heading: words.verifiedLevel, width: WIDTH.short, cell: ({ answer }) => answer.verification?.level?.value ?? null },
  { heading: words.verifiedOn, width: WIDTH.word, cell: ({ answer }) => dateCell(answer.verification?.on ?? null) },
  { heading: words.verifiedBy, width: WIDTH.name, cell: ({ answer }) => answer.verification?.by ?? null, isPersonal: true },
  { heading: words.verificationNote, width: WIDTH.text, cell: ({ answer }) => answer.verification?.note ?? null },
  { heading: words.id, width: WIDTH.name, cell: ({ answer }) => answer.criterion.id },
];

/** Every criterion of the pack in its order, also those that do not apply. */
export const answersSheet = ({ report }: AssessmentTables, choice: NameChoice): WorkbookSheet =>
  tableSheet(
    workbook.sheets.answers,
    COLUMNS,
    report.answers.flatMap(({ title, sections }) =>
      sections.flatMap((section) => section.answers.map((answer) => ({ standard: title, section: section.title, answer }))),
    ),
    choice,
  );
