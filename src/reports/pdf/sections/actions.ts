import type { ReadinessReport } from '../../../domain/report/report-model';
import type { ActionRow } from '../../../domain/report/report-rows';
import { printShortDate } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';
import { levelParts } from './criterion-cell';

const words = texts.actions;
const { columns } = words;

/** The follow-up plan with the eight columns that it has on paper. */
export function actionsSection(sheet: Sheet, { actions }: ReadinessReport): void {
  heading(sheet, words.chapter);
  if (actions.length === 0) {
    paragraph(sheet, words.none);
    return;
  }
  table(
    sheet,
    [
      { head: columns.number, share: 4.5, align: 'right' },
      { head: columns.criterion, share: 21 },
      { head: columns.now, share: 12 },
      { head: columns.what, share: 24 },
      { head: columns.who, share: 11.5 },
      { head: columns.due, share: 8 },
      { head: columns.closesWith, share: 9.5 },
      { head: columns.status, share: 10.5 },
    ],
    actions.map((action, place) => actionRow(action, place + 1)),
  );
}

const actionRow = (action: ActionRow, number: number): TableRow =>
  row(
    String(number),
    { parts: criterionParts(action) },
    { parts: levelParts(action.level, words.unanswered) },
    action.what,
    action.who,
    action.due === null ? '' : printShortDate(action.due),
    action.closesWith ?? '',
    { parts: statusParts(action) },
  );

function criterionParts({ criterion, standardTitle }: ActionRow): TextPart[] {
  return [
    ...(criterion === null ? [] : [{ content: [bold(`${criterion.code} `), plain(criterion.question)], style: STYLE.cell }]),
    ...(standardTitle === null ? [] : [{ content: standardTitle, style: inTone(STYLE.note, 'soft'), gapBefore: 1 }]),
  ];
}

function statusParts({ status, doneOn, isOverdue }: ActionRow): TextPart[] {
  const text = status === 'done' && doneOn !== null ? words.doneOn(doneOn) : words.statuses[status];
  return [{ content: text, style: STYLE.cell }, ...(isOverdue ? [{ content: [bold(words.overdue)], style: STYLE.cell }] : [])];
}
