import type { PlanWeek } from '../domain/follow-up/plan-progress';

/** One bar of the chart: done at the foot, open on top of it; lengths in units of its view box. */
export interface PlanBar {
  readonly week: PlanWeek;
  readonly x: number;
  readonly width: number;
  readonly doneTop: number;
  readonly doneHeight: number;
  readonly openTop: number;
  readonly openHeight: number;
  /** Only the first and the last are dated: more do not fit on a phone. */
  readonly isDated: boolean;
}

export const CHART = { width: 360, height: 120, top: 18, bottom: 22 } as const;
const GAP = 6;
/** A single bar does not fill the whole chart. */
const WIDEST = 44;

/** Heights are to scale with the largest week; `weeks` as `planProgress` gives them. */
export function planBars(weeks: readonly PlanWeek[]): readonly PlanBar[] {
  const most = Math.max(1, ...weeks.map(({ open, done }) => open + done));
  const foot = CHART.height - CHART.bottom;
  const unit = (foot - CHART.top) / most;
  const step = Math.min(WIDEST + GAP, CHART.width / Math.max(1, weeks.length));
  return weeks.map((week, place) => {
    const [doneHeight, openHeight] = [week.done * unit, week.open * unit];
    const isDated = place === 0 || place === weeks.length - 1;
    return { week, x: place * step, width: step - GAP, doneTop: foot - doneHeight, doneHeight, openTop: foot - doneHeight - openHeight, openHeight, isDated };
  });
}
