import { barSegments, SCORE_MAX } from '../../../domain/report/chart-geometry';
import type { Layer } from '../../../domain/scoring/score-result';
import { RULE } from '../look';
import { type Box, box, line, type Mark } from '../marks';
import { hatch } from './hatch';

/** Dark, light and empty: three looks that stay apart without colour. */
const FILL = { claimed: 'accent', evidenced: 'faint', verified: 'paper' } as const satisfies Record<Layer, string>;

/** One bar from 0 to 100: reached in any case, still open (hatched), and the rest left empty. */
export function scoreBar({ x, y, width, height }: Box, { low, high, layer }: { readonly low: number; readonly high: number; readonly layer: Layer }): Mark[] {
  const filled = barSegments({ low, high }, width).flatMap((segment): Mark[] => {
    const part = { x: x + segment.x, y, width: segment.width, height };
    if (segment.kind === 'sure') return [box(part, { fill: FILL[layer], stroke: 'ink', lineWidth: RULE.hair })];
    return segment.kind === 'open' ? [...hatch(part, 3.2, 'accent', RULE.hair), box(part, { stroke: 'ink', lineWidth: RULE.hair })] : [];
  });
  return [box({ x, y, width, height }, { fill: 'paper', stroke: 'faint', lineWidth: RULE.hair }), ...filled];
}

/** Fine lines at 25, 50 and 75 behind bars. */
export const scoreGrid = ({ x, y, width, height }: Box): Mark[] =>
  [25, 50, 75].map((score) =>
    line({ x: x + (width * score) / SCORE_MAX, y }, { x: x + (width * score) / SCORE_MAX, y: y + height }, 'faint', RULE.hair, [1, 1.5]),
  );

/** A short thick line across the bars where the minimum of a standard lies. */
export const minimumMark = ({ x, y, width, height }: Box, minimum: number): Mark =>
  line({ x: x + (width * minimum) / SCORE_MAX, y: y - 1 }, { x: x + (width * minimum) / SCORE_MAX, y: y + height + 1 }, 'ink', 1.4);
