import type { ReadinessReport } from '../../../domain/report/report-model';
import { READINESS_RULES } from '../../../domain/scoring/readiness';
import type { Layer } from '../../../domain/scoring/score-result';
import { printNumber, printScore } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { scoreBar, scoreGrid } from '../chart/score-bar';
import { panel } from '../layout/panel';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';
import { gradeSection } from './grade';
import { LAYERS } from './layers';

const words = texts.summary;

/** Readiness, the three layers with the interval of what is still open, and what the numbers depend on. */
export function summarySection(sheet: Sheet, report: ReadinessReport): void {
  // Panel and layers stay on one page: this is what most readers look at.
  heading(sheet, words.chapter, 270);
  panel(sheet, readinessParts(report));
  sheet.gap(8);
  table(
    sheet,
    [
      { head: words.columns.layer, share: 36 },
      { head: words.columns.bar, share: 40 },
      { head: words.columns.value, share: 24 },
    ],
    LAYERS.map((layer) => layerRow(report, layer)),
  );
  sheet.gap(4);
  for (const text of footnotes(report)) paragraph(sheet, text, { style: STYLE.note });
  gradeSection(sheet, report);
}

function readinessParts({ readiness, blockers, layers }: ReadinessReport): TextPart[] {
  const { answered, applicable, answeredShare } = layers.claimed;
  const critical = blockers.filter(({ kind }) => kind === 'critical').length;
  const { answeredShareAtLeast, blockersAtMost } = READINESS_RULES.nearly;
  const facts = [
    words.blockers(blockers.length) + (critical === 0 ? '' : `, ${words.criticalBlockers(critical)}`),
    words.answered(answered, applicable, answeredShare),
  ];
  return [
    { content: [plain(`${words.readinessLabel}: `), bold(words.readiness[readiness])], style: { size: 13, leading: 17, tone: 'ink' } },
    { content: `${facts.join('; ')}.`, style: STYLE.body, gapBefore: 1 },
    { content: words.readinessRule(answeredShareAtLeast.numerator / answeredShareAtLeast.denominator, blockersAtMost), style: STYLE.note, gapBefore: 3 },
  ];
}

const BAR_HEIGHT = 12;

function layerRow(report: ReadinessReport, layer: Layer): TableRow {
  const range = rangeOf(report, layer);
  const value = valueParts(report, layer);
  return row(
    {
      parts: [
        { content: [bold(words.layers[layer])], style: STYLE.cell },
        { content: words.layersExplained[layer], style: STYLE.note },
      ],
    },
    {
      height: BAR_HEIGHT + 7,
      draw: (x, y, width) => {
        const bar = { x, y: y + 4, width, height: BAR_HEIGHT };
        return [...(range === null ? [] : scoreBar(bar, { ...range, layer })), ...scoreGrid({ ...bar, y: y + 1, height: BAR_HEIGHT + 6 })];
      },
    },
    { parts: value },
  );
}

/** null: no bar, because there is no number. */
function rangeOf({ layers }: ReadinessReport, layer: Layer): { readonly low: number; readonly high: number } | null {
  const { total, interval } = layers[layer];
  return interval ?? (total === null ? null : { low: total, high: total });
}

function valueParts({ layers }: ReadinessReport, layer: Layer): TextPart[] {
  const { total, interval, answered, applicable, coverage } = layers[layer];
  const said = (text: string): TextPart => ({ content: text, style: inTone(STYLE.cell, 'soft') });
  if (applicable === 0) return [said(words.notApplicable)];
  if (layer === 'verified' && total === null) return [said(words.notVerified)];
  if (total === null) return [said(words.notApplicable)];
  if (layer !== 'verified' && layers.claimed.answered === 0) return [said(words.unanswered)];
  const isOpen = interval !== null && interval.low !== interval.high;
  const number = isOpen ? words.interval(printScore(interval.low), printScore(interval.high)) : printScore(total);
  return [
    { content: [bold(number)], style: { size: 10.5, leading: 13, tone: 'ink' } },
    ...(isOpen ? [{ content: words.intervalNote(applicable - answered), style: STYLE.note }] : []),
    ...(coverage === null ? [] : [{ content: words.coverage(coverage), style: STYLE.note }]),
  ];
}

/** What the numbers leave out or rest on. */
function footnotes(report: ReadinessReport): string[] {
  const answers = report.answers.flatMap(({ sections }) => sections.flatMap((section) => section.answers));
  const marked = answers.filter(({ state }) => state === 'excludedNotApplicable').length;
  const conditional = answers.filter(({ state }) => state === 'excludedByCondition').length;
  const { remarks } = report;
  const { sensitivity, interval } = report.layers.claimed;
  return [
    ...(interval !== null && interval.low !== interval.high ? [words.openNote] : []),
    ...(marked > 0 && sensitivity !== null ? [words.sensitivity(marked, printScore(sensitivity))] : []),
    ...(conditional > 0 ? [words.conditional(conditional)] : []),
    ...(remarks.blankReasons.length > 0 ? [words.blankReasons(remarks.blankReasons.join(', '))] : []),
    ...remarks.oddNumbers.map(({ label, value, unit }) => words.oddNumber(`${label} ${printNumber(value)} ${unit}`.trim())),
  ];
}
