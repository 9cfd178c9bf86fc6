import { type Box, line, type Mark, type Tone } from '../marks';

/** Diagonal lines inside a box, `spacing` apart: a filling that survives a black-and-white printer. */
export function hatch({ x, y, width, height }: Box, spacing: number, tone: Tone, lineWidth: number): Mark[] {
  const marks: Mark[] = [];
  for (let offset = spacing / 2; offset < width + height; offset += spacing) {
    // From the lower left to the upper right, cut at the edges of the box.
    const from = offset <= width ? { x: x + offset, y } : { x: x + width, y: y + offset - width };
    const to = offset <= height ? { x, y: y + offset } : { x: x + offset - height, y: y + height };
    marks.push(line(from, to, tone, lineWidth));
  }
  return marks;
}
