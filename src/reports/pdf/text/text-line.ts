import type { FaceName } from '../marks';

/** A piece of a line in one face, in visual order. `x` is its start from the left end of the line, `width` its advance; both in points. */
export interface TextRun {
  readonly text: string;
  readonly face: FaceName;
  readonly x: number;
  readonly width: number;
  /** How far it stands above the baseline, in points. */
  readonly rise: number;
}

/** One line of laid-out text. */
export interface TextLine {
  readonly runs: readonly TextRun[];
  readonly width: number;
  /** True for a paragraph that runs from right to left: it stands at the right edge unless it is centred. */
  readonly isRightToLeft: boolean;
}

export const EMPTY_LINE: TextLine = { runs: [], width: 0, isRightToLeft: false };
