import { useId } from 'preact/hooks';
import { lineRuns, monthStarts, scoreY, svgPath, type TimeFrame, timeX } from '../../domain/report/time-chart-geometry';
import type { Layer } from '../../domain/scoring/score-result';
import { TREND_LAYERS, type TrendPoint } from '../../domain/trend/trend-series';
import { formatShortDate } from '../../i18n';
import { resultTexts } from '../../i18n/pages/result';
import { trendTexts } from '../../i18n/pages/trend';
import { RadarMark } from '../results/radar-mark';

/** Small, so that its labels can be read on a phone; a laptop draws it larger. */
const SIZE = { width: 360, height: 210 };
const RINGS = [0, 25, 50, 75, 100] as const;
const MONTHS_MOST = 4;

interface TrendChartProps {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  /** The number of a point that is drawn; null: none. */
  readonly scoreOf: (point: TrendPoint, layer: Layer) => number | null;
}

/** One line for each layer, told apart by dashes and marks, not only by colour. The numbers stand in the table. */
export function TrendChart({ title, points, scoreOf }: TrendChartProps) {
  const titleId = useId();
  const frame: TimeFrame = {
    from: points[0]?.on ?? '2000-01-01',
    until: points.at(-1)?.on ?? '2000-01-01',
    x: 36,
    y: 10,
    width: SIZE.width - 64,
    height: SIZE.height - 42,
  };
  return (
    <figure class="stack time-chart">
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{title}</title>
        <Axes frame={frame} />
        {versionStarts(points).map((on) => (
          <line key={on} class="day-line" x1={timeX(on, frame)} x2={timeX(on, frame)} y1={frame.y} y2={frame.y + frame.height} />
        ))}
        {[...TREND_LAYERS].reverse().map((layer) => (
          <Line key={layer} layer={layer} frame={frame} days={points.map((point) => ({ on: point.on, score: scoreOf(point, layer) }))} />
        ))}
      </svg>
      <Key />
      {points.every((point) => TREND_LAYERS.every((layer) => scoreOf(point, layer) === null)) && <figcaption>{trendTexts.noScores}</figcaption>}
    </figure>
  );
}

/** Days on which another version of the pack begins. */
const versionStarts = (points: readonly TrendPoint[]): string[] =>
  points.flatMap((point, place) => (place > 0 && points[place - 1]?.version !== point.version ? [point.on] : []));

function Line({ layer, frame, days }: { readonly layer: Layer; readonly frame: TimeFrame; readonly days: Parameters<typeof lineRuns>[0] }) {
  return (
    <g>
      {lineRuns(days, frame).map((run) => (
        <g key={run[0]?.x}>
          <path class="radar-line" data-layer={layer} d={svgPath(run)} />
          {run.map(({ x, y }) => (
            <RadarMark key={`${x} ${y}`} layer={layer} x={x} y={y} />
          ))}
        </g>
      ))}
    </g>
  );
}

function Axes({ frame }: { readonly frame: TimeFrame }) {
  const bottom = frame.y + frame.height;
  return (
    <g>
      {RINGS.map((score) => (
        <g key={score}>
          <line class="chart-grid" x1={frame.x} x2={frame.x + frame.width} y1={scoreY(score, frame)} y2={scoreY(score, frame)} />
          <text class="chart-label" x={frame.x - 10} y={scoreY(score, frame)} text-anchor="end" dominant-baseline="central">
            {score}
          </text>
        </g>
      ))}
      {monthStarts(frame, MONTHS_MOST).map((month) => (
        <text key={month} class="chart-label" x={timeX(month, frame)} y={bottom + 22} text-anchor="middle">
          {formatShortDate(month).replace(/^1 /, '')}
        </text>
      ))}
    </g>
  );
}

function Key() {
  return (
    <ul class="plain radar-key small">
      {TREND_LAYERS.map((layer) => (
        <li key={layer}>
          <svg class="radar-sample" viewBox="0 0 36 12" aria-hidden="true">
            <path class="radar-line" data-layer={layer} d="M0 6H36" />
            <RadarMark layer={layer} x={18} y={6} />
          </svg>
          {resultTexts.layers[layer]}
        </li>
      ))}
    </ul>
  );
}
