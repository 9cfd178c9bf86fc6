import type { CostClass, SummaryPaper } from '../../../domain/report/summary-paper';
import { papers } from '../../../i18n/messages/id/papers';
import { shortenedTo } from '../layout/label';
import { paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { BODY } from '../look';
import { partHeading, type Room } from './summary-room';

const texts = papers.summary;
const ORDER: readonly CostClass[] = ['large', 'medium', 'small', 'none', 'unset'];
const INDENT = 16;

/** What the plan costs by its classes, the dearest by name, and how much needs a decision of the foundation. */
export function needsPart(sheet: Sheet, { needs }: SummaryPaper, room: Room): void {
  const { counts, costly, heavySteps } = needs;
  partHeading(sheet, texts.needs, room);
  const classes = ORDER.filter((cost) => counts[cost] > 0).map((cost) => texts.costOf(texts.costNames[cost], counts[cost]));
  paragraph(sheet, classes.length === 0 ? texts.noPlan : texts.costs(classes.join(', ')), { style: room.text });
  for (const { what, cost, due } of costly.slice(0, room.costly)) {
    // The cost and the date must not be what is cut off.
    const short = shortenedTo(sheet.faces, what, room.text, BODY.width - INDENT - 150, 1);
    paragraph(sheet, `• ${texts.costly(short, texts.costNames[cost], due)}`, { style: room.text, indent: 8 });
  }
  if (costly.length > room.costly) paragraph(sheet, `• ${texts.moreCostly(costly.length - room.costly)}`, { style: room.text, indent: 8 });
  if (heavySteps > 0) paragraph(sheet, texts.heavy(heavySteps), { style: room.text, gapBefore: 1 });
}
