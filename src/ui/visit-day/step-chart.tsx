import { useId } from 'preact/hooks';
import { shownTotal } from '../../app/result-view';
import type { DayWindow } from '../../app/visit-day-view';
import type { ScoreCurve } from '../../domain/assessment/expiry/score-curve';
import { monthStarts, scoreY, stepCorners, svgPath, type TimeFrame, timeX } from '../../domain/report/time-chart-geometry';
import type { ScoreResult } from '../../domain/scoring/score-result';
import { formatDate, formatShortDate } from '../../i18n';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { scoreWords } from '../results/score-words';

/** Small, so that its labels can be read on a phone; a laptop draws it larger. */
const SIZE = { width: 360, height: 190 };
const RINGS = [0, 25, 50, 75, 100] as const;
const MONTHS_MOST = 4;

interface StepChartProps {
  readonly curve: ScoreCurve;
  readonly window: DayWindow;
  readonly day: string;
}

/** The evidenced total as steps over the days. One line and words: it reads without colour; the table under it says the same. */
export function StepChart({ curve, window, day }: StepChartProps) {
  const titleId = useId();
  const frame: TimeFrame = { from: window.from, until: window.until, x: 34, y: 10, width: SIZE.width - 56, height: SIZE.height - 42 };
  const days = [{ on: curve.from, score: scoreOf(curve.start) }, ...curve.steps.map(({ on, result }) => ({ on, score: scoreOf(result) }))];
  return (
    <figure class="card stack time-chart">
      <h2 id={titleId}>{visitDayTexts.chartTitle}</h2>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-labelledby={titleId}>
        <title>{visitDayTexts.chartTitle}</title>
        <Axes frame={frame} />
        <path class="step-line" d={svgPath(stepCorners(days, frame))} />
        <line class="day-line" x1={timeX(day, frame)} x2={timeX(day, frame)} y1={frame.y} y2={frame.y + frame.height} />
        {window.visit !== null && <VisitMark x={timeX(window.visit, frame)} y={frame.y + frame.height} />}
      </svg>
      <figcaption class="small soft">{visitDayTexts.chartNote}</figcaption>
      <details class="more">
        <summary>{visitDayTexts.chartTable}</summary>
        <StepTable curve={curve} />
      </details>
    </figure>
  );
}

function scoreOf(result: ScoreResult): number | null {
  const shown = shownTotal(result);
  return shown.kind === 'value' ? shown.low : null;
}

function Axes({ frame }: { readonly frame: TimeFrame }) {
  return (
    <g>
      {RINGS.map((score) => (
        <g key={score}>
          <line class="chart-grid" x1={frame.x} x2={frame.x + frame.width} y1={scoreY(score, frame)} y2={scoreY(score, frame)} />
          <text class="chart-label" x={frame.x - 8} y={scoreY(score, frame)} text-anchor="end" dominant-baseline="central">
            {score}
          </text>
        </g>
      ))}
      {monthStarts(frame, MONTHS_MOST).map((month) => (
        <g key={month}>
          <line class="chart-grid" x1={timeX(month, frame)} x2={timeX(month, frame)} y1={frame.y + frame.height} y2={frame.y + frame.height + 5} />
          <text class="chart-label" x={timeX(month, frame)} y={frame.y + frame.height + 20} text-anchor="middle">
            {formatShortDate(month).replace(/^1 /, '')}
          </text>
        </g>
      ))}
    </g>
  );
}

const VisitMark = ({ x, y }: { readonly x: number; readonly y: number }) => <path class="visit-triangle" d={`M${x} ${y - 11}l-6 11h12Z`} />;

function StepTable({ curve }: { readonly curve: ScoreCurve }) {
  return (
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{visitDayTexts.columnFrom}</th>
            <th scope="col" class="number">
              {visitDayTexts.columnTotal}
            </th>
            <th scope="col">{visitDayTexts.columnReason}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{formatDate(curve.from)}</th>
            <td class="number">{scoreWords(shownTotal(curve.start))}</td>
            <td>{visitDayTexts.chartStart}</td>
          </tr>
          {curve.steps.map(({ on, result, losses }) => (
            <tr key={on}>
              <th scope="row">{formatDate(on)}</th>
              <td class="number">{scoreWords(shownTotal(result))}</td>
              <td>{[...new Set(losses.map(({ title }) => title))].join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
