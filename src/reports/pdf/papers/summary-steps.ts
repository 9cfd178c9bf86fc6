import type { NextStep, SummaryPaper } from '../../../domain/report/summary-paper';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import { labelMarks, shortenedTo } from '../layout/label';
import { paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { inTone } from '../layout/text-block';
import { BODY, STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';
import { partHeading, type Room } from './summary-room';

const texts = papers.summary;
const INDENT = 16;
const WIDTH = BODY.width - INDENT;

/** What to do first, and whether somebody has it in hand. */
export function stepsPart(sheet: Sheet, { steps, gapCount }: SummaryPaper, room: Room): void {
  partHeading(sheet, texts.stepsOf(steps.length), room);
  if (steps.length === 0) {
    paragraph(sheet, texts.noSteps, { style: room.text });
    return;
  }
  for (const [place, step] of steps.entries()) stepLines(sheet, step, place + 1, room);
  if (gapCount > steps.length) paragraph(sheet, texts.moreSteps(gapCount - steps.length), { style: STYLE.note, gapBefore: 1 });
}

function stepLines(sheet: Sheet, { gap, action }: NextStep, number: number, room: Room): void {
  const { criterion, remedy, blockerKinds, effort } = gap;
  const { faces } = sheet;
  // The code stands in bold, which is a little wider.
  const text = shortenedTo(faces, `${criterion.code}  ${remedy ?? criterion.question}`, room.text, WIDTH - 6, room.remedyLines).slice(criterion.code.length);
  const planned = action === null ? texts.notPlanned : texts.planned(action.who, action.due);
  const facts = [...(blockerKinds.length > 0 ? [texts.blocks] : []), report.gaps.effort(effort, report.gaps.efforts[effort - 1] ?? ''), planned];
  const note = inTone(STYLE.note, 'soft');
  sheet.gap(2);
  sheet.add(...labelMarks(faces, `${number}.`, room.text, { x: BODY.left + INDENT - 5, top: sheet.y, align: 'right' }));
  paragraph(sheet, [bold(criterion.code), plain(text)], { style: room.text, indent: INDENT });
  paragraph(sheet, shortenedTo(faces, facts.join(' · '), note, WIDTH, 1), { style: note, indent: INDENT });
}
