import { type RadarFrame, radarLabels, radarPoint, radarPoints, radarRing } from '../../../domain/report/chart-geometry';
import type { StandardRow } from '../../../domain/report/report-rows';
import type { Layer } from '../../../domain/scoring/score-result';
import type { FaceSet } from '../font/face-set';
import { labelMarks } from '../layout/label';
import { RULE, STYLE } from '../look';
import { box, line, type Mark, type MarkPoint, type PathMark } from '../marks';
import { bold } from '../text/lay-out-text';

/** Solid, dashed, dotted: the layers stay apart without colour. */
export const RADAR_LINES = {
  claimed: { stroke: 'accent', lineWidth: 1.6 },
  evidenced: { stroke: 'ink', lineWidth: 1, dash: [4, 2.5] },
  verified: { stroke: 'ink', lineWidth: 1.1, dash: [1, 2] },
} as const satisfies Record<Layer, Pick<PathMark, 'stroke' | 'lineWidth' | 'dash'>>;

const LAYERS: readonly Layer[] = ['claimed', 'evidenced', 'verified'];
const LABEL_GAP = 9;

/** Rings, axes with the standards' letters, and one line for each layer that has a score. */
export function radarMarks(faces: FaceSet, standards: readonly StandardRow[], frame: RadarFrame): Mark[] {
  const count = standards.length;
  const rings = [25, 50, 75, 100].map(
    (score): Mark => ({ kind: 'path', points: radarRing(score, count, frame), closed: true, stroke: 'faint', lineWidth: RULE.hair }),
  );
  const axes = standards.map((_, axis) => line({ x: frame.centreX, y: frame.centreY }, radarPoint(axis, count, 1, frame), 'faint', RULE.hair));
  const labels = radarLabels(count, frame, LABEL_GAP).flatMap(({ x, y }, axis) =>
    labelMarks(faces, [bold(standards[axis]?.code ?? '')], STYLE.head, { x, top: y - STYLE.head.leading / 2, align: 'center' }),
  );
  return [...rings, ...axes, ...LAYERS.flatMap((layer) => layerLine(standards, layer, frame)), ...labels];
}

/** Standards without a score are left out of the line, not drawn at 0. */
function layerLine(standards: readonly StandardRow[], layer: Layer, frame: RadarFrame): Mark[] {
  const points = radarPoints(
    standards.map(({ score }) => score[layer]),
    frame,
  ).filter((point): point is MarkPoint => point !== null);
  const dots = points.map(({ x, y }) =>
    box(
      { x: x - 1.3, y: y - 1.3, width: 2.6, height: 2.6 },
      { fill: layer === 'verified' ? 'paper' : RADAR_LINES[layer].stroke, stroke: 'ink', lineWidth: RULE.hair },
    ),
  );
  if (points.length < 2) return dots;
  return [{ kind: 'path', points, closed: points.length > 2, ...RADAR_LINES[layer] }, ...dots];
}
