import type { FaceSet } from '../font/face-set';
import type { TextStyle } from '../look';
import type { Mark } from '../marks';
import { cleanText } from '../text/clean-text';
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

/** The text if it takes at most `count` lines of `width` points, else as many of its words as do, then an ellipsis. Line breaks become spaces. */
export function shortenedTo(faces: FaceSet, text: string, style: TextStyle, width: number, count: number): string {
  // No line holds more characters than this, so the rest need not be looked at.
  const whole = cleanText(text).replaceAll('\n', ' ');
  const characters = [...whole.slice(0, Math.ceil((width / style.size) * 6 * count))];
  const fits = (candidate: string): boolean => layOutText(faces, candidate, style.size, width).length <= count;
  if (characters.join('') === whole && fits(whole)) return whole;
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`)) low = middle;
    else high = middle - 1;
  }
  const kept = characters.slice(0, low).join('');
  const atWord = kept.lastIndexOf(' ');
  // A cut inside a word is kept only where that word is most of the text.
  return `${(atWord > kept.length / 2 ? kept.slice(0, atWord) : kept).trimEnd()}…`;
}
