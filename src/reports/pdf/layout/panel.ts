import { BODY, RULE, STYLE, type TextStyle } from '../look';
import { box, line } from '../marks';
import { bold } from '../text/lay-out-text';
import { labelMarks, labelWidth } from './label';
import { flowLines } from './paragraph';
import type { Sheet } from './sheet';
import { blockMarks, heightOf, styledLines, type TextPart } from './text-block';

const PAD = { x: 9, y: 7 } as const;
const BADGE: TextStyle = { size: 8.5, leading: 14, tone: 'ink' };
const BADGE_PAD = 6;
const BADGE_GAP = 5;

/** A framed note with an optional badge above its text. A note too long for half a page flows without its frame. */
export function panel(sheet: Sheet, parts: readonly TextPart[], badge?: string): void {
  const width = BODY.width - 2 * PAD.x;
  const lines = styledLines(sheet.faces, parts, width);
  const badgeHeight = badge === undefined ? 0 : BADGE.leading + BADGE_GAP;
  const height = heightOf(lines) + badgeHeight + 2 * PAD.y;
  if (height > (BODY.bottom - BODY.top) / 2) {
    if (badge !== undefined) drawBadge(sheet, badge, BODY.left);
    flowLines(sheet, lines, BODY.left, width);
    sheet.release();
    return;
  }
  sheet.ensure(height);
  const top = sheet.y;
  sheet.add(
    box({ x: BODY.left, y: top, width: BODY.width, height }, { stroke: 'faint', lineWidth: RULE.thin }),
    line({ x: BODY.left, y: top }, { x: BODY.left, y: top + height }, 'accent', 2.4),
  );
  sheet.y += PAD.y;
  if (badge !== undefined) drawBadge(sheet, badge, BODY.left + PAD.x);
  sheet.add(...blockMarks(lines, BODY.left + PAD.x, sheet.y, width));
  sheet.y = top + height;
  sheet.release();
}

/** A word in a frame: it says what colour alone would not. */
export function drawBadge(sheet: Sheet, text: string, x: number): void {
  sheet.ensure(BADGE.leading + BADGE_GAP);
  const width = labelWidth(sheet.faces, [bold(text)], BADGE) + 2 * BADGE_PAD;
  sheet.add(box({ x, y: sheet.y, width, height: BADGE.leading }, { stroke: 'ink', lineWidth: RULE.thin, fill: 'paper' }));
  sheet.add(...labelMarks(sheet.faces, [bold(text)], BADGE, { x: x + BADGE_PAD, top: sheet.y }));
  sheet.y += BADGE.leading + BADGE_GAP;
}

export const noteStyle: TextStyle = STYLE.note;
