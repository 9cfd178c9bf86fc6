import { BODY, STYLE, type TextStyle } from '../look';
import { bold, type TextContent } from '../text/lay-out-text';
import type { Sheet } from './sheet';
import { type Align, heightOf, lineMarks, type StyledLine, styledLines } from './text-block';

export interface ParagraphOptions {
  readonly style?: TextStyle;
  readonly align?: Align;
  readonly indent?: number;
  readonly gapBefore?: number;
  /** Room that must stay below on the same page: a heading does not end a page. */
  readonly keepBelow?: number;
}

/** Text over the width of the body; flows over pages, never leaving a single line behind. */
export function paragraph(sheet: Sheet, content: TextContent, options: ParagraphOptions = {}): void {
  const { style = STYLE.body, align = 'left', indent = 0, gapBefore = 0, keepBelow = 0 } = options;
  const lines = styledLines(sheet.faces, [{ content, style, align }], BODY.width - indent);
  sheet.gap(gapBefore);
  flowLines(sheet, lines, BODY.left + indent, BODY.width - indent, keepBelow);
}

/** Lines that stay together at the top and at the end of a page. */
const TOGETHER = 2;

export function flowLines(sheet: Sheet, lines: readonly StyledLine[], x: number, width: number, keepBelow = 0): void {
  for (const [place, styled] of lines.entries()) {
    const isLast = place === lines.length - 1;
    const startsGroup = place === 0 || place === lines.length - TOGETHER;
    const group = startsGroup ? lines.slice(place, place + TOGETHER) : [styled];
    sheet.ensure(heightOf(group) + (isLast || lines.length <= TOGETHER ? keepBelow : 0));
    const top = sheet.y + (sheet.isAtTop ? 0 : styled.gapBefore);
    sheet.add(...lineMarks(styled, x, top, width));
    sheet.y = top + styled.style.leading;
  }
}

/** Room that a heading wants below itself: a table head with a row, or three lines. */
const BELOW_HEADING = 52;

/** A numbered chapter with its bookmark. It stays with its introduction and the first row, panel or block after it. */
export function heading(sheet: Sheet, title: string, keepBelow = BELOW_HEADING): void {
  sheet.release();
  sheet.gap(18);
  sheet.ensure(STYLE.heading.leading + keepBelow);
  sheet.hold();
  sheet.bookmark(title, 0);
  paragraph(sheet, [bold(title)], { style: STYLE.heading, keepBelow });
  sheet.gap(4);
}

export function subheading(sheet: Sheet, title: string, options: { readonly isBookmarked?: boolean; readonly keepBelow?: number } = {}): void {
  const { keepBelow = BELOW_HEADING } = options;
  sheet.gap(10);
  sheet.ensure(STYLE.subheading.leading + keepBelow);
  if (!sheet.isHolding) sheet.hold();
  if (options.isBookmarked === true) sheet.bookmark(title, 1);
  paragraph(sheet, [bold(title)], { style: STYLE.subheading, keepBelow });
  sheet.gap(2);
}
