/**
 * The drawing interface: a laid-out document as plain data. Layout makes it without knowing any PDF library, draw.ts turns it into bytes.
 * Lengths are points (1/72 inch), x to the right, y downwards from the top left corner of the page.
 */
export type FaceName = 'regular' | 'bold' | 'fallback';

/** Named colours; each stays readable on a black-and-white printer and none carries a meaning alone. */
export type Tone = 'ink' | 'soft' | 'faint' | 'accent' | 'tint' | 'paper';

export interface MarkPoint {
  readonly x: number;
  readonly y: number;
}

/** Text that is already shaped and in visual order; every character is in `face`. `y` is the baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly tone: Tone;
}

/** An open or closed line through points; filled, stroked or both. */
export interface PathMark {
  readonly kind: 'path';
  readonly points: readonly MarkPoint[];
  readonly closed: boolean;
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
}

export interface ImageMark {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Mark = TextMark | PathMark | ImageMark;

export interface Page {
  readonly marks: readonly Mark[];
}

/** An entry of the outline (bookmarks); pages count from 1. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OutlineEntry[];
}

export interface PrintInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  /** Calendar date of the file's metadata. */
  readonly date: string;
}

export interface PrintDocument {
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  readonly info: PrintInfo;
}

export const line = (from: MarkPoint, to: MarkPoint, stroke: Tone, lineWidth: number, dash?: readonly number[]): PathMark => ({
  kind: 'path',
  points: [from, to],
  closed: false,
  stroke,
  lineWidth,
  ...(dash === undefined ? {} : { dash }),
});

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const box = ({ x, y, width, height }: Box, look: Pick<PathMark, 'fill' | 'stroke' | 'lineWidth' | 'dash'>): PathMark => ({
  kind: 'path',
  points: [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ],
  closed: true,
  ...look,
});

/** The same mark, `down` points further down. */
export function shifted(mark: Mark, down: number): Mark {
  if (mark.kind === 'path') return { ...mark, points: mark.points.map(({ x, y }) => ({ x, y: y + down })) };
  return { ...mark, y: mark.y + down };
}
