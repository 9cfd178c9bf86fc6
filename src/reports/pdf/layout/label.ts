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

export const labelWidth = (faces: FaceSet, content: TextContent, style: TextStyle): number => layOutText(faces, content, style.size, ENDLESS)[0]?.width ?? 0;
