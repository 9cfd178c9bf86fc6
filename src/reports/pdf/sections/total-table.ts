import type { ReadinessReport } from '../../../domain/report/report-model';
import type { ScoreExplanation } from '../../../domain/scoring/explanation';
import { printDecimal, printScore } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { type Cell, row, type TableRow, table } from '../layout/table';
import { bold, plain } from '../text/lay-out-text';
import { exactText } from './exact-text';
import { LAYERS } from './layers';

const words = texts.annex.arithmetic;

/** From the standards to the total, in every layer. */
export function totalTable(sheet: Sheet, report: ReadinessReport): void {
  subheading(sheet, words.totalTitle, { isBookmarked: true, keepBelow: 60 });
  const layerColumns = LAYERS.map((layer) => ({ head: texts.summary.layers[layer], share: 19, align: 'right' as const }));
  table(
    sheet,
    [{ head: words.totalColumns.standard, share: 34 }, { head: words.totalColumns.weight, share: 9, align: 'right' }, ...layerColumns],
    [...report.standards.map(({ id, code, title }) => standardRow(report, id, code, title)), ...totalRows(report)],
  );
}

function standardRow({ arithmetic }: ReadinessReport, id: string, code: string, title: string): TableRow {
  const found = LAYERS.map((layer) => arithmetic[layer].standards.find(({ standard }) => standard === id));
  const scores = found.map((explained) =>
    explained === undefined || explained.exact === null || explained.score === null
      ? words.leftOut
      : words.exactScore(exactText(explained.exact), printScore(explained.score)),
  );
  return row([bold(`${code}. `), plain(title)], printDecimal(found[0]?.weight ?? ''), ...scores);
}

function totalRows({ arithmetic, policy }: ReadinessReport): TableRow[] {
  const line = (label: string, value: (explained: ScoreExplanation) => string | null): TableRow =>
    row([bold(label)], '', ...LAYERS.map((layer): Cell => [bold(value(arithmetic[layer]) ?? words.leftOut)]));
  const hasTotal = ({ totalExact }: ScoreExplanation): boolean => totalExact !== null;
  return [
    line(words.numerator(arithmetic.claimed.totalRule), (explained) => (hasTotal(explained) ? exactText(explained.totalNumerator) : null)),
    line(words.denominator, (explained) => (hasTotal(explained) ? exactText(explained.totalDenominator) : null)),
    line(words.exact, ({ totalExact }) => (totalExact === null ? null : exactText(totalExact))),
    line(words.total, ({ total }) => (total === null ? null : printScore(total))),
    ...(policy === null ? [] : [line(words.forGrade, ({ totalForGrade }) => (totalForGrade === null ? null : exactText(totalForGrade)))]),
  ];
}
