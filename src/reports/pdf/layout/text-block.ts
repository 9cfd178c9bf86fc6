import type { FaceSet } from '../font/face-set';
import type { TextStyle } from '../look';
import type { Mark, Tone } from '../marks';
import { layOutText, type TextContent } from '../text/lay-out-text';
import type { TextLine } from '../text/text-line';

export type Align = 'left' | 'right' | 'center';

/** A line with its style and the space above it: what paragraphs and table cells are made of. */
export interface StyledLine {
  readonly line: TextLine;
  readonly style: TextStyle;
  readonly align: Align;
  readonly gapBefore: number;
}

export interface TextPart {
  readonly content: TextContent;
  readonly style: TextStyle;
  readonly align?: Align;
  /** Space above the part when it is not the first. */
  readonly gapBefore?: number;
  /** Space kept free at the left, for lists. */
  readonly indent?: number;
}

export const styledLines = (faces: FaceSet, parts: readonly TextPart[], width: number): StyledLine[] =>
  parts.flatMap(({ content, style, align = 'left', gapBefore = 0 }, part) =>
    layOutText(faces, content, style.size, width).map((line, place) => ({ line, style, align, gapBefore: part > 0 && place === 0 ? gapBefore : 0 })),
  );

export const heightOf = (lines: readonly StyledLine[]): number => lines.reduce((height, { style, gapBefore }) => height + gapBefore + style.leading, 0);

/** Distance from the top of a line to its baseline: the space around the letters is shared out above and below. */
const baselineOf = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * 0.78;

const ALIGN_SHARE: Readonly<Record<Align, number>> = { left: 0, center: 0.5, right: 1 };

export function lineMarks({ line, style, align }: StyledLine, x: number, top: number, width: number): Mark[] {
  // A paragraph that runs from right to left begins at the right edge.
  const share = align === 'left' && line.isRightToLeft ? 1 : ALIGN_SHARE[align];
  const left = x + (width - line.width) * share;
  return line.runs.map((run) => ({
    kind: 'text',
    x: left + run.x,
    y: top + baselineOf(style) - run.rise,
    text: run.text,
    face: run.face,
    size: style.size,
    tone: style.tone,
  }));
}

/** Draws lines from `top` downwards; the caller knows that they fit. */
export function blockMarks(lines: readonly StyledLine[], x: number, top: number, width: number): Mark[] {
  let y = top;
  return lines.flatMap((styled) => {
    y += styled.gapBefore;
    const marks = lineMarks(styled, x, y, width);
    y += styled.style.leading;
    return marks;
  });
}

export const inTone = (style: TextStyle, tone: Tone): TextStyle => ({ ...style, tone });
