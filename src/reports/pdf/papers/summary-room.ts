import { paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { STYLE, type TextStyle } from '../look';
import { bold } from '../text/lay-out-text';

/** How much room each part of the one page may take. */
export interface Room {
  /** Space above each part. */
  readonly gap: number;
  /** Lines for the first step of a gap. */
  readonly remedyLines: number;
  /** Actions with a cost that are named. */
  readonly costly: number;
  /** Of the steps and what is needed. */
  readonly text: TextStyle;
}

/** The widest first; the last one fits whatever is written in the pack and the assessment. */
export const ROOMS: readonly Room[] = [
  { gap: 13, remedyLines: 3, costly: 5, text: STYLE.body },
  { gap: 10, remedyLines: 2, costly: 3, text: STYLE.cell },
  { gap: 8, remedyLines: 2, costly: 2, text: STYLE.cell },
  { gap: 6, remedyLines: 1, costly: 1, text: STYLE.cell },
];

export function partHeading(sheet: Sheet, title: string, { gap }: Room): void {
  paragraph(sheet, [bold(title)], { style: STYLE.subheading, gapBefore: gap });
  sheet.gap(1);
}
