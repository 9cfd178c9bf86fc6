import { compareDates, daysBetween } from '../calendar-date';
import { type Point, SCORE_MAX } from './chart-geometry';

/** Scores over calendar days as plain geometry. x grows to the right with time, y downwards; numbers are rounded to 3 decimals. */
export interface TimeFrame {
  readonly from: string;
  readonly until: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DayScore {
  readonly on: string;
  /** 0 to 100; null: there is none on that day, which is never drawn at 0. */
  readonly score: number | null;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How far a day is from `from` to `until`, in [0, 1]; days outside stand at the nearer end, and one day alone in the middle. */
export function dayShare(on: string, { from, until }: Pick<TimeFrame, 'from' | 'until'>): number {
  const length = daysBetween(from, until);
  if (length <= 0) return 0.5;
  return Math.min(1, Math.max(0, daysBetween(from, on) / length));
}

export const timeX = (on: string, frame: TimeFrame): number => rounded(frame.x + frame.width * dayShare(on, frame));

export const scoreY = (score: number, frame: TimeFrame): number => rounded(frame.y + frame.height * (1 - Math.min(SCORE_MAX, Math.max(0, score)) / SCORE_MAX));

/** One point for each day with a score, cut into runs where a day has none: no line is drawn across a gap. */
export function lineRuns(days: readonly DayScore[], frame: TimeFrame): Point[][] {
  const runs: Point[][] = [[]];
  for (const { on, score } of days) {
    if (score === null) runs.push([]);
    else runs.at(-1)?.push({ x: timeX(on, frame), y: scoreY(score, frame) });
  }
  return runs.filter((run) => run.length > 0);
}

/** A score that holds from its day until the next one, as the corners of its steps up to the end of the frame. Days come in order. */
export function stepCorners(days: readonly DayScore[], frame: TimeFrame): Point[] {
  const corners: Point[] = [];
  for (const { on, score } of days) {
    if (score === null) continue;
    const x = timeX(on, frame);
    const y = scoreY(score, frame);
    const former = corners.at(-1);
    if (former !== undefined) corners.push({ x, y: former.y });
    corners.push({ x, y });
  }
  const last = corners.at(-1);
  return last === undefined ? [] : [...corners, { x: rounded(frame.x + frame.width), y: last.y }];
}

/** 'M1 2L3 4' for the attribute `d` of an SVG path; '' without points. */
export const svgPath = (points: readonly Point[]): string => points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** First days of months inside a frame, thinned to at most `most`: where the time axis is marked. */
export function monthStarts({ from, until }: Pick<TimeFrame, 'from' | 'until'>, most: number): string[] {
  const all: string[] = [];
  for (let month = nextMonth(from); month !== null && compareDates(month, until) <= 0; month = nextMonth(month)) all.push(month);
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, place) => place % every === 0);
}

function nextMonth(date: string): string | null {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return nextYear > 9999 ? null : `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}-01`;
}
