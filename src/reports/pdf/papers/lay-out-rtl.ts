import type { RtlPaper, RtlRow } from '../../../domain/report/rtl-paper';
import { printShortDate } from '../../../i18n/fixed-format';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import { paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { type Column, row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { bold, plain } from '../text/lay-out-text';
import { type LayoutHooks, layOutPaper, type PaperNames, paperTitle } from './paper-frame';
import { leaderSigner, signBlocks } from './sign-blocks';

const texts = papers.rtl;
const NAMES: PaperNames = { title: texts.title, subtitle: texts.subtitle, footer: report.footer.selfAssessed, isDated: true };

/** The follow-up plan as a table, by due date, with the places to sign. */
export const layOutRtl = (faces: FaceSet, model: RtlPaper, hooks?: LayoutHooks): PrintDocument =>
  layOutPaper(faces, model, NAMES, [title, plan, signatures], hooks);

function title(sheet: Sheet, model: RtlPaper): void {
  paperTitle(sheet, model, NAMES);
  const { counts, overdue, rows, pack } = model;
  const summary = rows.length === 0 ? texts.none : texts.counts(counts.open, counts.doing, counts.done, overdue);
  paragraph(sheet, summary, { gapBefore: 8 });
  paragraph(sheet, `${papers.provenance(pack.title, pack.version, pack.issuer)} ${report.basis.statusExplained[pack.status]}`, {
    style: STYLE.note,
    gapBefore: 2,
  });
}

const { columns } = texts;
const COLUMNS: readonly Column[] = [
  { head: columns.number, share: 5, align: 'right' },
  { head: columns.what, share: 36 },
  { head: columns.who, share: 14 },
  { head: columns.due, share: 13 },
  { head: columns.closesWith, share: 20 },
  { head: columns.status, share: 12 },
];

/** Rows to fill in by hand where there is no plan yet. */
const EMPTY_ROWS = 7;
const EMPTY_HEIGHT = 30;

function plan(sheet: Sheet, { rows }: RtlPaper): void {
  sheet.gap(8);
  table(
    sheet,
    COLUMNS,
    rows.length === 0 ? Array.from({ length: EMPTY_ROWS }, (_, place) => emptyRow(place + 1)) : rows.map((one, place) => rtlRow(one, place + 1)),
  );
}

const emptyRow = (number: number): TableRow => row(String(number), '', '', '', '', { height: EMPTY_HEIGHT, draw: () => [] });

const rtlRow = (one: RtlRow, number: number): TableRow =>
  row(
    String(number),
    { parts: whatParts(one) },
    one.who.trim() === '' ? { parts: [{ content: texts.nobody, style: inTone(STYLE.cell, 'soft') }] } : one.who,
    { parts: dueParts(one) },
    { parts: closingParts(one) },
    { parts: statusParts(one) },
  );

function whatParts({ what, criterion, toLevel, doFirst }: RtlRow): TextPart[] {
  const first = doFirst.map(({ code, row: place }) => texts.doFirstOf(code, place)).join(', ');
  return [
    { content: [bold(what)], style: STYLE.cell },
    ...(criterion === null ? [] : [{ content: [bold(`${criterion.code} `), plain(criterion.question)], style: inTone(STYLE.note, 'soft'), gapBefore: 1.5 }]),
    ...(toLevel === null ? [] : [{ content: texts.toLevel(toLevel.label), style: inTone(STYLE.note, 'ink'), gapBefore: 1 }]),
    ...(first === '' ? [] : [{ content: [bold(texts.doFirst(first))], style: inTone(STYLE.note, 'ink'), gapBefore: 1 }]),
  ];
}

function dueParts({ due, cost, isOverdue }: RtlRow): TextPart[] {
  return [
    due === null ? { content: texts.noDue, style: inTone(STYLE.cell, 'soft') } : { content: printShortDate(due), style: STYLE.cell },
    ...(isOverdue ? [{ content: [bold(report.actions.overdue)], style: STYLE.cell }] : []),
    ...(cost == null ? [] : [{ content: texts.costs[cost], style: STYLE.note, gapBefore: 1 }]),
  ];
}

function closingParts({ closesWith, requirements }: RtlRow): TextPart[] {
  return [
    ...(closesWith === null ? [] : [{ content: closesWith, style: STYLE.cell }]),
    ...requirements.map((title, place): TextPart => ({ content: title, style: STYLE.cell, gapBefore: place === 0 && closesWith === null ? 0 : 1.5 })),
  ];
}

/** A box to tick when it is done; ticked where it is. */
function statusParts({ status, doneOn }: RtlRow): TextPart[] {
  const word = report.actions.statuses[status];
  if (status === 'dropped') return [{ content: word, style: STYLE.cell }];
  if (status === 'done') return [{ content: doneOn === null ? word : report.actions.doneOn(doneOn), style: STYLE.cell, box: 'ticked' }];
  return [
    { content: word, style: STYLE.cell },
    { content: texts.done, style: inTone(STYLE.cell, 'soft'), box: 'open', gapBefore: 2 },
  ];
}

const signatures = (sheet: Sheet, { signature, letterhead }: RtlPaper): void =>
  signBlocks(sheet, null, signature, [
    { role: papers.sign.foundation, organisation: letterhead.foundation, name: null },
    { role: papers.sign.mentor, organisation: null, name: null },
    leaderSigner(signature, letterhead.name),
  ]);
