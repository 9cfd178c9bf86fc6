import type { Tone } from './marks';

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4 portrait. The left margin is wider, for the binder. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: mm(16), right: mm(17), bottom: mm(22), left: mm(22) } as const;

/** The part of the page that text may use; the footer stands below it. */
export const BODY = {
  left: MARGIN.left,
  right: PAGE.width - MARGIN.right,
  width: PAGE.width - MARGIN.left - MARGIN.right,
  top: MARGIN.top,
  bottom: PAGE.height - MARGIN.bottom,
} as const;

export interface TextStyle {
  /** Size and distance of the baselines in points. */
  readonly size: number;
  readonly leading: number;
  readonly tone: Tone;
}

export const STYLE = {
  title: { size: 17, leading: 21, tone: 'ink' },
  heading: { size: 12.5, leading: 16, tone: 'accent' },
  subheading: { size: 10.5, leading: 14, tone: 'ink' },
  body: { size: 9.5, leading: 13, tone: 'ink' },
  cell: { size: 8.5, leading: 10.8, tone: 'ink' },
  head: { size: 8, leading: 10, tone: 'ink' },
  note: { size: 8, leading: 10.5, tone: 'soft' },
  footer: { size: 7.5, leading: 9.5, tone: 'soft' },
} as const satisfies Record<string, TextStyle>;

/** Red, green, blue of each tone. Printed in black and white they stay apart: ink, accent and soft are dark, tint is nearly paper. */
export const COLOURS: Readonly<Record<Tone, readonly [number, number, number]>> = {
  ink: [25, 32, 31],
  accent: [15, 82, 76],
  soft: [84, 94, 92],
  faint: [172, 182, 180],
  tint: [236, 241, 240],
  paper: [255, 255, 255],
};

export const RULE = { hair: 0.4, thin: 0.7, strong: 1.2 } as const;
