import type { ReadinessReport } from '../../../domain/report/report-model';
import type { AnswerRow, StandardAnswers } from '../../../domain/report/report-rows';
import type { StandardExplanation } from '../../../domain/scoring/explanation';
import type { Layer } from '../../../domain/scoring/score-result';
import { printDecimal, printScore } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { type Cell, row, type TableRow, table } from '../layout/table';
import { STYLE } from '../look';
import { bold } from '../text/lay-out-text';
import { exactText } from './exact-text';
import { LAYERS } from './layers';
import { totalTable } from './total-table';

const words = texts.annex.arithmetic;

/** Every number opened into its arithmetic, all layers side by side, so that a reader can do the sum again. */
export function arithmeticAnnex(sheet: Sheet, report: ReadinessReport): void {
  const { criterionRule, totalRule } = report.arithmetic.claimed;
  heading(sheet, words.chapter, 110);
  const rules = [words[criterionRule], words.standard, totalRule === 'standards' ? words.totalByStandards : words.totalByCriteria, words.rounding];
  for (const rule of rules) paragraph(sheet, rule, { style: STYLE.cell });
  for (const standard of report.answers) standardTable(sheet, report, standard);
  totalTable(sheet, report);
}

function standardTable(sheet: Sheet, report: ReadinessReport, { id, code, title, sections }: StandardAnswers): void {
  const answers = sections.flatMap((section) => section.answers);
  if (answers.length === 0) return;
  subheading(sheet, texts.annex.answers.standard(code, title), { isBookmarked: true, keepBelow: 60 });
  const layerColumns = LAYERS.map((layer) => ({ head: `${texts.summary.layers[layer]}:\n${words.columns.points}`, share: 15, align: 'right' as const }));
  table(
    sheet,
    [
      { head: words.columns.code, share: 8 },
      { head: words.columns.level, share: 18 },
      { head: words.columns.weight, share: 8, align: 'right' },
      ...layerColumns,
      { head: words.columns.remark, share: 21 },
    ],
    [...answers.map(answerRow), ...sumRows(report, id)],
  );
}

function answerRow({ criterion, arithmetic }: AnswerRow): TableRow {
  const { claimed, evidenced, verified } = arithmetic;
  const level = words.levelOf(claimed.level === null ? words.noLevel : String(claimed.level), claimed.lowest, claimed.highest);
  const points = LAYERS.map((layer) => {
    const { weighted } = arithmetic[layer];
    return weighted === null ? words.leftOut : exactText(weighted);
  });
  const isVerified = verified.count === 'counted';
  const remarks = [
    words.counts[claimed.count],
    ...(claimed.count === 'counted' && evidenced.unmet.length > 0 ? [words.unmet] : []),
    ...(isVerified && verified.level === null ? [words.rejected] : []),
    ...(isVerified && verified.level !== null && verified.level !== claimed.level ? [words.verifiedLevel(verified.level)] : []),
  ];
  return row(criterion.code, level, printDecimal(claimed.weight), ...points, {
    parts: [{ content: remarks.filter((remark) => remark !== '').join('; '), style: STYLE.note }],
  });
}

/** The three lines below the criteria of a standard, in every layer. */
function sumRows(report: ReadinessReport, standardId: string): TableRow[] {
  const find = (layer: Layer) => report.arithmetic[layer].standards.find(({ standard }) => standard === standardId);
  const line = (label: string, value: (explained: StandardExplanation) => string): TableRow =>
    row('', [bold(label)], '', ...LAYERS.map((layer): Cell => [bold(valueIn(find(layer), value))]), '');
  return [
    line(words.sum, ({ weightedSum }) => exactText(weightedSum)),
    line(words.weights, ({ weightSum }) => exactText(weightSum)),
    line(words.score, ({ score }) => (score === null ? words.leftOut : printScore(score))),
  ];
}

const valueIn = (explained: StandardExplanation | undefined, value: (explained: StandardExplanation) => string): string =>
  explained === undefined ? words.leftOut : value(explained);
