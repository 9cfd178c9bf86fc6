/**
 * Charts as plain geometry: the screen draws it as SVG, the PDF as paths. x grows to the right, y downwards; units are the caller's.
 * Numbers are rounded to 3 decimals, so that every engine gives the same ones.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RadarFrame {
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
}

/** A radar needs 3 axes to have an area; with more than this its labels collide and bars say it better. */
export const RADAR_AXES_MIN = 3;
export const RADAR_AXES_MAX = 12;

/** Scores, sensitivities and thresholds are on this scale. */
export const SCORE_MAX = 100;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

/** The point on axis `axis` of `count` at `share` of the radius. Axis 0 points up, the others follow clockwise. */
export function radarPoint(axis: number, count: number, share: number, { centreX, centreY, radius }: RadarFrame): Point {
  const angle = (2 * Math.PI * axis) / count;
  const length = radius * share;
  return { x: rounded(centreX + length * Math.sin(angle)), y: rounded(centreY - length * Math.cos(angle)) };
}

/** One point for each score of 0 to 100, in order; null where the score is null ("tidak berlaku"): never drawn at 0. */
export const radarPoints = (scores: readonly (number | null)[], frame: RadarFrame): (Point | null)[] =>
  scores.map((score, axis) => (score === null ? null : radarPoint(axis, scores.length, clampShare(score / SCORE_MAX), frame)));

/** The closed line of one score over all axes: a ring of the grid. */
export const radarRing = (score: number, count: number, frame: RadarFrame): Point[] =>
  Array.from({ length: count }, (_, axis) => radarPoint(axis, count, clampShare(score / SCORE_MAX), frame));

export interface RadarLabel extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where the labels of the axes stand: `gap` outside the ends, and which way their text runs. */
export function radarLabels(count: number, frame: RadarFrame, gap: number): RadarLabel[] {
  return radarRing(SCORE_MAX, count, { ...frame, radius: frame.radius + gap }).map((point) => {
    const offset = point.x - frame.centreX;
    return { ...point, anchor: Math.abs(offset) < 1 ? 'middle' : offset > 0 ? 'start' : 'end' };
  });
}

export interface BarSegment {
  /** `sure`: what is reached in any case. `open`: what unanswered criteria could still add. `rest`: up to 100. */
  readonly kind: 'sure' | 'open' | 'rest';
  readonly x: number;
  readonly width: number;
}

/** A bar from 0 to 100 over `width`, cut at low and high. Segments without width are left out. */
export function barSegments({ low, high }: { readonly low: number; readonly high: number }, width: number): BarSegment[] {
  const lowAt = rounded(clampShare(low / SCORE_MAX) * width);
  const highAt = Math.max(lowAt, rounded(clampShare(high / SCORE_MAX) * width));
  const segments: BarSegment[] = [
    { kind: 'sure', x: 0, width: lowAt },
    { kind: 'open', x: lowAt, width: rounded(highAt - lowAt) },
    { kind: 'rest', x: highAt, width: rounded(width - highAt) },
  ];
  return segments.filter((segment) => segment.width > 0);
}
