import { RADAR_AXES_MAX, RADAR_AXES_MIN } from '../../../domain/report/chart-geometry';
import type { ReadinessReport } from '../../../domain/report/report-model';
import type { StandardRow } from '../../../domain/report/report-rows';
import type { Layer } from '../../../domain/scoring/score-result';
import { printNumber, printScore } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { minimumMark, scoreBar, scoreGrid } from '../chart/score-bar';
import { heading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { type Cell, row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import type { Mark } from '../marks';
import { bold, plain } from '../text/lay-out-text';
import { LAYERS } from './layers';
import { radarBlock } from './radar-block';

const words = texts.standards;
const BAR = { height: 5.4, gap: 2.2, above: 2 } as const;

/** The standards side by side: numbers, three bars each, and one radar over all. */
export function standardsSection(sheet: Sheet, report: ReadinessReport): void {
  const { standards } = report;
  heading(sheet, words.chapter);
  const layerColumns = LAYERS.map((layer) => ({ head: texts.summary.layers[layer], share: 12, align: 'right' as const }));
  table(
    sheet,
    [
      { head: words.columns.standard, share: 27 },
      { head: words.columns.answered, share: 9.5, align: 'right' },
      ...layerColumns,
      { head: words.columns.chart, share: 27.5 },
    ],
    standards.map(standardRow),
  );
  if (standards.length < RADAR_AXES_MIN || standards.length > RADAR_AXES_MAX) return;
  radarBlock(sheet, standards);
}

const standardRow = (standard: StandardRow): TableRow =>
  row({ parts: titleParts(standard) }, words.answered(standard.answered, standard.applicable), ...LAYERS.map((layer) => scoreCell(standard, layer)), {
    height: LAYERS.length * (BAR.height + BAR.gap) + BAR.above,
    draw: (x, y, width) => bars(standard, x, y + BAR.above, width),
  });

const titleParts = ({ code, title, minimum }: StandardRow): TextPart[] => [
  { content: [bold(`${code}. `), plain(title)], style: STYLE.cell },
  ...(minimum === null ? [] : [{ content: words.minimum(printNumber(minimum)), style: STYLE.note }]),
];

function scoreCell({ score, highest, applicable, answered }: StandardRow, layer: Layer): Cell {
  const value = score[layer];
  const said = (text: string): Cell => ({ parts: [{ content: text, style: inTone(STYLE.note, 'soft') }] });
  if (applicable === 0) return said(words.notApplicable);
  if (value === null) return said(layer === 'verified' ? words.notVerified : words.notApplicable);
  if (layer !== 'verified' && answered === 0) return said(texts.summary.unanswered);
  if (layer !== 'claimed') return { parts: [{ content: printScore(value), style: STYLE.cell }] };
  const shown = highest === null || highest === value ? printScore(value) : texts.summary.interval(printScore(value), printScore(highest));
  return { parts: [{ content: [bold(shown)], style: STYLE.cell }] };
}

function bars({ score, highest, answered, minimum }: StandardRow, x: number, y: number, width: number): Mark[] {
  const height = LAYERS.length * (BAR.height + BAR.gap) - BAR.gap;
  const drawn = LAYERS.flatMap((layer, place) => {
    const value = score[layer];
    if (value === null) return [];
    const high = layer === 'claimed' && answered > 0 ? (highest ?? value) : value;
    return scoreBar({ x, y: y + place * (BAR.height + BAR.gap), width, height: BAR.height }, { low: value, high, layer });
  });
  const all = { x, y, width, height };
  return [...drawn, ...scoreGrid(all), ...(minimum === null ? [] : [minimumMark(all, minimum)])];
}
