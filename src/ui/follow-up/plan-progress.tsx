import { CHART, type PlanBar, planBars } from '../../app/plan-chart';
import type { PlanEntry } from '../../app/plan-entries';
import { type PlanWeek, planProgress } from '../../domain/follow-up/plan-progress';
import { formatDate, formatShortDate } from '../../i18n';
import { actionsTexts } from '../../i18n/pages/actions';

/** How the plan went week by week: a chart that reads without colours, and the same as a table. */
export function PlanProgress({ entries, today }: { readonly entries: readonly PlanEntry[]; readonly today: string }) {
  const weeks = planProgress(
    entries.map(({ action }) => action),
    today,
  );
  const now = weeks.at(-1);
  if (now === undefined) return null;
  const overdue = entries.filter(({ due }) => due.kind === 'overdue').length;
  return (
    <details class="more card" data-part="progress">
      <summary>
        {actionsTexts.progressTitle}: {actionsTexts.progressSummary(now.done, now.open + now.done, overdue)}
      </summary>
      <div class="stack">
        <PlanChart weeks={weeks} />
        <WeekTable weeks={weeks} />
        <p class="small soft">{actionsTexts.progressNote}</p>
      </div>
    </details>
  );
}

function PlanChart({ weeks }: { readonly weeks: readonly PlanWeek[] }) {
  return (
    <figure class="plan-chart">
      <figcaption class="small">
        {actionsTexts.progressChart}: <span class="swatch done" aria-hidden="true" /> {actionsTexts.legendDone} <span class="swatch open" aria-hidden="true" />{' '}
        {actionsTexts.legendOpen}
      </figcaption>
      <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true">
        {planBars(weeks).map((bar) => (
          <Bar key={bar.week.ends} bar={bar} />
        ))}
      </svg>
    </figure>
  );
}

/** Done is filled, open is an outline: told apart in black and white too. */
function Bar({ bar: { week, x, width, doneTop, doneHeight, openTop, openHeight, isDated } }: { readonly bar: PlanBar }) {
  return (
    <g>
      {openHeight > 0 && <rect class="open" x={x + 1} y={openTop} width={width - 2} height={openHeight} />}
      {doneHeight > 0 && <rect class="done" x={x} y={doneTop} width={width} height={doneHeight} />}
      <text x={x + width / 2} y={openTop - 4} text-anchor="middle">
        {week.done}/{week.open + week.done}
      </text>
      {isDated && (
        <text x={x} y={CHART.height - 6}>
          {formatShortDate(week.ends)}
        </text>
      )}
    </g>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly PlanWeek[] }) {
  return (
    <details class="more">
      <summary>{actionsTexts.progressTable}</summary>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{actionsTexts.week}</th>
            <th scope="col" class="number">
              {actionsTexts.legendOpen}
            </th>
            <th scope="col" class="number">
              {actionsTexts.legendDone}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ ends, open, done }) => (
            <tr key={ends}>
              <th scope="row">{formatDate(ends)}</th>
              <td class="number">{open}</td>
              <td class="number">{done}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
