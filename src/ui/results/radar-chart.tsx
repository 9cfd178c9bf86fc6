import { useId } from 'preact/hooks';
import { LAYERS, type ResultView, type ShownScore, type StandardView } from '../../app/result-view';
import { type Point, RADAR_AXES_MAX, RADAR_AXES_MIN, radarLabels, radarPoint, radarPoints, radarRing, SCORE_MAX } from '../../domain/report/chart-geometry';
import type { Layer } from '../../domain/scoring/score-result';
import { resultTexts } from '../../i18n/pages/result';
import { RadarMark } from './radar-mark';
import { scoreWords } from './score-words';

const SIZE = 320;
const FRAME = { centreX: SIZE / 2, centreY: SIZE / 2, radius: 124 };
const RINGS = [25, 50, 75, SCORE_MAX] as const;

/** All standards on one radar; the table under it says the same. Left out where it would have no area, or no room for its labels. */
export function RadarChart({ view }: { readonly view: ResultView }) {
  const titleId = useId();
  const { standards } = view;
  if (standards.every(({ shown }) => LAYERS.every((layer) => shown[layer].kind !== 'value'))) return null;
  if (standards.length < RADAR_AXES_MIN || standards.length > RADAR_AXES_MAX) return <StandardTable standards={standards} />;
  return (
    <figure class="card stack radar">
      <h3 id={titleId}>{resultTexts.radarTitle}</h3>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-labelledby={titleId}>
        <title>{resultTexts.radarTitle}</title>
        <Grid standards={standards} />
        {[...LAYERS].reverse().map((layer) => (
          <Series
            key={layer}
            layer={layer}
            points={radarPoints(
              standards.map(({ shown }) => lowOf(shown[layer])),
              FRAME,
            )}
          />
        ))}
      </svg>
      <ul class="plain radar-key small">
        {LAYERS.map((layer) => (
          <li key={layer}>
            <svg class="radar-sample" viewBox="0 0 36 12" aria-hidden="true">
              <path class="radar-line" data-layer={layer} d="M0 6H36" />
              <RadarMark layer={layer} x={18} y={6} />
            </svg>
            {resultTexts.layers[layer]}
          </li>
        ))}
      </ul>
      <figcaption class="small soft">{resultTexts.radarNote}</figcaption>
      <details class="more">
        <summary>{resultTexts.radarTable}</summary>
        <StandardTable standards={standards} />
      </details>
    </figure>
  );
}

/** The sure part of a score; null where there is none, which is never drawn as 0. */
const lowOf = (shown: ShownScore): number | null => (shown.kind === 'value' ? shown.low : null);

const pathOf = (points: readonly Point[]): string => `${points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;

function Grid({ standards }: { readonly standards: readonly StandardView[] }) {
  const labels = radarLabels(standards.length, FRAME, 16);
  return (
    <g>
      {RINGS.map((ring) => (
        <path key={ring} class="radar-grid" d={pathOf(radarRing(ring, standards.length, FRAME))} />
      ))}
      {standards.map(({ id, code }, axis) => {
        const end = radarPoint(axis, standards.length, 1, FRAME);
        const label = labels[axis];
        return (
          <g key={id}>
            <line class="radar-grid" x1={FRAME.centreX} y1={FRAME.centreY} x2={end.x} y2={end.y} />
            {label !== undefined && (
              <text class="radar-label" x={label.x} y={label.y} text-anchor={label.anchor} dominant-baseline="central">
                {code}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** One layer: a closed area where every standard has a score, else only the sides whose ends both have one. */
function Series({ layer, points }: { readonly layer: Layer; readonly points: readonly (Point | null)[] }) {
  const found = points.filter((point) => point !== null);
  if (found.length === 0) return null;
  const isWhole = found.length === points.length;
  return (
    <g>
      {isWhole ? (
        <path class="radar-line radar-area" data-layer={layer} d={pathOf(found)} />
      ) : (
        <path class="radar-line" data-layer={layer} d={sidesOf(points)} />
      )}
      {found.map(({ x, y }) => (
        <RadarMark key={`${x} ${y}`} layer={layer} x={x} y={y} />
      ))}
    </g>
  );
}

function sidesOf(points: readonly (Point | null)[]): string {
  return points
    .map((from, place) => {
      const to = points[(place + 1) % points.length] ?? null;
      return from === null || to === null ? '' : `M${from.x} ${from.y}L${to.x} ${to.y}`;
    })
    .join('');
}

function StandardTable({ standards }: { readonly standards: readonly StandardView[] }) {
  return (
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{resultTexts.columnStandard}</th>
            <th scope="col">{resultTexts.columnAnswered}</th>
            {LAYERS.map((layer) => (
              <th key={layer} scope="col">
                {resultTexts.layers[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standards.map(({ id, code, title, answered, applicable, shown }) => (
            <tr key={id}>
              <th scope="row">
                <span class="code">{code}</span> {title}
              </th>
              <td class="number">{resultTexts.answeredOf(answered, applicable)}</td>
              {LAYERS.map((layer) => (
                <td key={layer} class="number">
                  {scoreWords(shown[layer])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
