import type { FaceSet } from '../font/face-set';
import type { TextStyle } from '../look';
import type { Mark, Tone } from '../marks';
import { layOutText, type TextContent } from '../text/lay-out-text';
import type { TextLine } from '../text/text-line';
import { BOX_INDENT, type BoxState, tickBox, writingLine } from './form-marks';

export type Align = 'left' | 'right' | 'center';

/** A line with its style and the space above it: what paragraphs and table cells are made of. */
export interface StyledLine {
  readonly line: TextLine;
  readonly style: TextStyle;
  readonly align: Align;
  readonly gapBefore: number;
  readonly indent?: number;
  readonly box?: BoxState;
  readonly isRuled?: boolean;
}

export interface TextPart {
  readonly content: TextContent;
  readonly style: TextStyle;
  readonly align?: Align;
  /** Space above the part when it is not the first. */
  readonly gapBefore?: number;
  /** Space kept free at the left, for lists. */
  readonly indent?: number;
  /** A box to tick before the first line; the text stands to the right of it. */
  readonly box?: BoxState;
  /** A line to write on, from the end of the last line to the right edge. */
  readonly isRuled?: boolean;
}

export const styledLines = (faces: FaceSet, parts: readonly TextPart[], width: number): StyledLine[] =>
  parts.flatMap((part, number) => {
    const { content, style, align = 'left', gapBefore = 0, box, isRuled } = part;
    const indent = (part.indent ?? 0) + (box === undefined ? 0 : BOX_INDENT);
    const lines = layOutText(faces, content, style.size, width - indent);
    return lines.map((line, place) => ({
      line,
      style,
      align,
      gapBefore: number > 0 && place === 0 ? gapBefore : 0,
      ...(indent > 0 ? { indent } : {}),
      ...(box !== undefined && place === 0 ? { box } : {}),
      ...(isRuled === true && place === lines.length - 1 ? { isRuled } : {}),
    }));
  });

export const heightOf = (lines: readonly StyledLine[]): number => lines.reduce((height, { style, gapBefore }) => height + gapBefore + style.leading, 0);

/** Distance from the top of a line to its baseline: the space around the letters is shared out above and below. */
const baselineOf = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * 0.78;

const ALIGN_SHARE: Readonly<Record<Align, number>> = { left: 0, center: 0.5, right: 1 };

export function lineMarks({ line, style, align, indent = 0, box, isRuled }: StyledLine, x: number, top: number, width: number): Mark[] {
  // A paragraph that runs from right to left begins at the right edge.
  const share = align === 'left' && line.isRightToLeft ? 1 : ALIGN_SHARE[align];
  const left = x + indent + (width - indent - line.width) * share;
  const baseline = top + baselineOf(style);
  const text = line.runs.map(
    (run): Mark => ({ kind: 'text', x: left + run.x, y: baseline - run.rise, text: run.text, face: run.face, size: style.size, tone: style.tone }),
  );
  return [
    ...text,
    ...(box === undefined ? [] : tickBox(x + indent - BOX_INDENT, baseline, box)),
    ...(isRuled === true ? writingLine(left + line.width, x + width, baseline) : []),
  ];
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
