import type { StandardRow } from '../../../domain/report/report-rows';
import type { SummaryPaper } from '../../../domain/report/summary-paper';
import { printScore } from '../../../i18n/fixed-format';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import { minimumMark, scoreBar, scoreGrid } from '../chart/score-bar';
import type { FaceSet } from '../font/face-set';
import { labelMarks, shortened } from '../layout/label';
import { paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { BODY, STYLE } from '../look';
import type { Mark } from '../marks';
import { bold } from '../text/lay-out-text';
import { partHeading, type Room } from './summary-room';

const texts = papers.summary;
const ROW = 17;
/** So many rows stand in one column, and so many columns at most. */
const ROWS = 8;
const GUTTER = 14;

/** A bar for each standard; where there are too many, the lowest. */
export function standardsPart(sheet: Sheet, { standards }: SummaryPaper, room: Room): void {
  partHeading(sheet, texts.standards, room);
  const shown = lowest(standards, 2 * ROWS);
  const columns = shown.length > ROWS ? 2 : 1;
  const perColumn = Math.ceil(shown.length / columns);
  const width = (BODY.width - GUTTER * (columns - 1)) / columns;
  sheet.ensure(perColumn * ROW);
  for (const [place, standard] of shown.entries()) {
    const column = Math.floor(place / perColumn);
    sheet.add(...rowMarks(sheet.faces, standard, BODY.left + column * (width + GUTTER), sheet.y + (place % perColumn) * ROW, width));
  }
  sheet.y += perColumn * ROW;
  paragraph(sheet, texts.standardsKey, { style: STYLE.note, gapBefore: 1 });
  if (shown.length < standards.length) paragraph(sheet, texts.moreStandards(standards.length - shown.length), { style: STYLE.note });
}

/** In pack order; those without a score count as high. */
function lowest(standards: readonly StandardRow[], count: number): readonly StandardRow[] {
  if (standards.length <= count) return standards;
  const ranked = [...standards].sort((a, b) => (a.score.claimed ?? 101) - (b.score.claimed ?? 101)).slice(0, count);
  return standards.filter((standard) => ranked.includes(standard));
}

function rowMarks(faces: FaceSet, standard: StandardRow, x: number, top: number, width: number): Mark[] {
  const { code, title, minimum } = standard;
  const style = STYLE.cell;
  const [name, bar, value] = [width * 0.44, width * 0.34, width * 0.19];
  const codeWidth = 16 + Math.max(0, code.length - 2) * 6;
  const frame = { x: x + name + 4, y: top + 2.5, width: bar, height: 7 };
  return [
    ...labelMarks(faces, [bold(code)], style, { x, top: top + 1 }),
    ...labelMarks(faces, shortened(faces, title, style, name - codeWidth), style, { x: x + codeWidth, top: top + 1 }),
    ...barMarks(standard, frame),
    ...(minimum === null ? [] : [minimumMark(frame, minimum)]),
    ...labelMarks(
      faces,
      shortened(faces, valueText(standard), STYLE.note, value + 8),
      { ...STYLE.note, tone: 'ink' },
      { x: x + width, top: top + 1, align: 'right' },
    ),
  ];
}

function barMarks(
  { score, highest, answered }: StandardRow,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Mark[] {
  const { claimed, evidenced } = score;
  if (claimed === null || evidenced === null) return [];
  const high = answered > 0 ? (highest ?? claimed) : claimed;
  const under = { ...frame, y: frame.y + frame.height + 0.6, height: 3 };
  return [
    ...scoreBar(frame, { low: claimed, high, layer: 'claimed' }),
    ...scoreBar(under, { low: evidenced, high: evidenced, layer: 'evidenced' }),
    ...scoreGrid({ ...frame, height: 10.6 }),
  ];
}

function valueText({ applicable, answered, score: { claimed }, highest }: StandardRow): string {
  if (applicable === 0 || claimed === null) return texts.notApplicable;
  if (answered === 0) return texts.unanswered;
  return highest === null || highest === claimed ? printScore(claimed) : report.summary.interval(printScore(claimed), printScore(highest));
}
