import type { FaceSet } from '../font/face-set';
import type { TextStyle } from '../look';
import type { Mark } from '../marks';
import { layOutText, type TextContent } from '../text/lay-out-text';
import { type Align, lineMarks } from './text-block';

/** Wide enough for any one line. */
const ENDLESS = 1e6;

/** One line of text whose left end, middle or right end (`align`) stands at x; `top` is the upper edge of the line. */
export function labelMarks(
  faces: FaceSet,
  content: TextContent,
  style: TextStyle,
  at: { readonly x: number; readonly top: number; readonly align?: Align },
): Mark[] {
  const [first] = layOutText(faces, content, style.size, ENDLESS);
  if (first === undefined) return [];
  const share = at.align === 'right' ? 1 : at.align === 'center' ? 0.5 : 0;
  return lineMarks({ line: first, style, align: 'left', gapBefore: 0 }, at.x - first.width * share, at.top, first.width);
}

/** The text, or as much of its beginning as fits into `width` points, then an ellipsis. */
export function shortened(faces: FaceSet, text: string, style: TextStyle, width: number): string {
  if (labelWidth(faces, text, style) <= width) return text;
  const characters = [...text];
  let count = characters.length;
  let candidate = text;
  do {
    // Halving first keeps this quick for very long texts.
    count = count > 200 ? Math.floor(count / 2) : count - 1;
    candidate = `${characters.slice(0, count).join('').trimEnd()}…`;
  } while (count > 0 && labelWidth(faces, candidate, style) > width);
  return candidate;
}

export const labelWidth = (faces: FaceSet, content: TextContent, style: TextStyle): number => layOutText(faces, content, style.size, ENDLESS)[0]?.width ?? 0;
