import type { ReadinessReport } from '../../../domain/report/report-model';
import type { BasisText, GapRow } from '../../../domain/report/report-rows';
import { printScore } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';
import { criterionParts } from './criterion-cell';

const words = texts.gaps;
const { columns } = words;

/** The gaps in their order of rank, each with the first step that closes it and what that rests on. */
export function gapsSection(sheet: Sheet, { gaps }: ReadinessReport): void {
  heading(sheet, words.chapter);
  paragraph(sheet, gaps.length === 0 ? words.none : words.intro);
  if (gaps.length === 0) return;
  sheet.gap(5);
  table(
    sheet,
    [
      { head: columns.number, share: 5, align: 'right' },
      { head: columns.criterion, share: 39 },
      { head: columns.remedy, share: 43 },
      { head: columns.gain, share: 13 },
    ],
    gaps.map((gap, place) => gapRow(gap, place + 1)),
  );
}

const gapRow = (gap: GapRow, number: number): TableRow =>
  row(
    String(number),
    { parts: [...criterionParts(gap.criterion, gap.blockerKinds.length > 0 ? [words.blocks] : []), levelPart(gap)] },
    { parts: remedyParts(gap) },
    {
      parts: [
        { content: [bold(words.gain(printScore(gap.gain)))], style: STYLE.cell },
        { content: words.effort(gap.effort, words.efforts[gap.effort - 1] ?? ''), style: inTone(STYLE.note, 'soft'), gapBefore: 1 },
      ],
    },
  );

function levelPart({ level, isUnsure, target }: GapRow): TextPart {
  const now = level === null ? (isUnsure ? words.unsure : words.unanswered) : level.label;
  return { content: [plain(words.now), bold(now), plain(words.toTarget(target.label))], style: inTone(STYLE.note, 'ink'), gapBefore: 1.5 };
}

function remedyParts({ remedy, basis, dependsOn }: GapRow): TextPart[] {
  const note = inTone(STYLE.note, 'soft');
  return [
    ...(remedy === null ? [] : [{ content: remedy, style: STYLE.cell }]),
    ...(dependsOn.length === 0 ? [] : [{ content: words.dependsOn(dependsOn.join(', ')), style: note, gapBefore: 1 }]),
    ...(basis.length === 0 ? [] : [{ content: words.basis(basis.map(basisText).join('; ')), style: note, gapBefore: 1 }]),
  ];
}

const basisText = ({ source, section }: BasisText): string => (section === null ? source : `${source}, ${section}`);
