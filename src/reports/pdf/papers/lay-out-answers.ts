import type { AnsweredStandard, AnswersPaper } from '../../../domain/report/answers-paper';
import type { StandardRow } from '../../../domain/report/report-rows';
import { printScore } from '../../../i18n/fixed-format';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import { heading, paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { identityTable } from '../sections/identity';
import { bold, plain } from '../text/lay-out-text';
import { answerFormRow } from './answer-form-row';
import { type LayoutHooks, layOutPaper, type PaperNames, paperTitle, provenancePanel } from './paper-frame';
import { leaderSigner, signBlocks } from './sign-blocks';

const texts = papers.answers;
const NAMES: PaperNames = { title: texts.title, subtitle: texts.subtitle, footer: report.footer.selfAssessed, isDated: true };

/** The filled self-assessment in the order of the pack, with totals per standard. */
export const layOutAnswers = (faces: FaceSet, model: AnswersPaper, hooks?: LayoutHooks): PrintDocument =>
  layOutPaper(faces, model, NAMES, [title, identity, recap, answers, signatures], hooks);

function title(sheet: Sheet, model: AnswersPaper): void {
  paperTitle(sheet, model, NAMES);
  provenancePanel(sheet, model);
}

function identity(sheet: Sheet, model: AnswersPaper): void {
  heading(sheet, papers.identity);
  identityTable(sheet, model);
}

function recap(sheet: Sheet, { totals, claimed }: AnswersPaper): void {
  heading(sheet, texts.recap, 90);
  const { columns } = texts;
  table(
    sheet,
    [
      { head: columns.standard, share: 46 },
      { head: columns.applicable, share: 13, align: 'right' },
      { head: columns.answered, share: 11, align: 'right' },
      { head: columns.open, share: 9, align: 'right' },
      { head: columns.score, share: 21, align: 'right' },
    ],
    [...totals.map(recapRow), totalRow(claimed)],
  );
  paragraph(sheet, texts.totalNote, { style: STYLE.note, gapBefore: 3 });
}

const recapRow = (standard: StandardRow): TableRow =>
  row(
    [bold(`${standard.code}. `), plain(standard.title)],
    String(standard.applicable),
    String(standard.answered),
    String(standard.applicable - standard.answered),
    scoreOf(standard),
  );

function scoreOf({ applicable, answered, score: { claimed }, highest }: StandardRow): string {
  if (applicable === 0 || claimed === null) return report.summary.notApplicable;
  return answered === 0 ? report.summary.unanswered : rangeText(claimed, highest);
}

const rangeText = (low: number, high: number | null): string =>
  high === null || high === low ? printScore(low) : report.summary.interval(printScore(low), printScore(high));

function totalRow({ total, interval, answered, applicable }: AnswersPaper['claimed']): TableRow {
  const value =
    total === null ? report.summary.notApplicable : answered === 0 ? report.summary.unanswered : rangeText(interval?.low ?? total, interval?.high ?? total);
  return row([bold(texts.total)], [bold(String(applicable))], [bold(String(answered))], [bold(String(applicable - answered))], [bold(value)]);
}

function answers(sheet: Sheet, { standards, totals }: AnswersPaper): void {
  heading(sheet, texts.filled, 150);
  for (const standard of standards) {
    const total = totals.find(({ id }) => id === standard.id);
    if (total !== undefined) standardTable(sheet, standard, total);
  }
}

function standardTable(sheet: Sheet, { code, title: name, sections }: AnsweredStandard, total: StandardRow): void {
  const rows = sections.flatMap((section): TableRow[] =>
    section.answers.length === 0 ? [] : [{ kind: 'band', text: section.title }, ...section.answers.map(answerFormRow)],
  );
  if (rows.length === 0) return;
  subheading(sheet, papers.standard(code, name), { isBookmarked: true, keepBelow: 120 });
  const { answerColumns: columns } = texts;
  table(
    sheet,
    [
      { head: columns.code, share: 10 },
      { head: columns.question, share: 50 },
      { head: columns.evidence, share: 40 },
    ],
    rows,
  );
  const value = scoreOf(total);
  paragraph(sheet, [bold(`${texts.subtotal(code, total.answered, total.applicable)}${texts.subtotalScore(value)}`)], { style: STYLE.cell, gapBefore: 3 });
}

const signatures = (sheet: Sheet, { signature, letterhead, asOf }: AnswersPaper): void =>
  signBlocks(sheet, texts.statement(letterhead.name, asOf), signature, [
    { role: papers.sign.filler, organisation: null, name: null },
    leaderSigner(signature, letterhead.name),
  ]);
