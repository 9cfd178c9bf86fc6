import { RULE } from '../look';
import { box, line, type Mark } from '../marks';

/** A box on a form: to be ticked with the pen, or ticked already. */
export type BoxState = 'open' | 'ticked';

const SIDE = 7;
/** A box with the space to its text. */
export const BOX_INDENT = SIDE + 5;

/** A box that stands on the baseline of its text. */
export function tickBox(x: number, baseline: number, state: BoxState): Mark[] {
  const top = baseline - SIDE + 0.8;
  const frame = box({ x, y: top, width: SIDE, height: SIDE }, { stroke: 'ink', lineWidth: RULE.thin });
  return state === 'open' ? [frame] : [frame, tickAt(x, top)];
}

const tickAt = (x: number, top: number): Mark => ({
  kind: 'path',
  points: [
    { x: x + 1.3, y: top + 3.6 },
    { x: x + 2.9, y: top + 5.4 },
    { x: x + 5.8, y: top + 1.4 },
  ],
  closed: false,
  stroke: 'ink',
  lineWidth: 1.5,
});

/** Shorter than this nobody can write on it. */
const SHORTEST = 12;

/** A fine dotted line from the end of a label to the edge, a little below the letters. */
export function writingLine(from: number, to: number, baseline: number): Mark[] {
  const start = { x: from + 3, y: baseline + 1.8 };
  return to - start.x < SHORTEST ? [] : [line(start, { x: to, y: start.y }, 'soft', RULE.hair, [1, 1.6])];
}
