import type { Revision } from '../bundle/bundle-history.generated';
import { fillingMinutes } from '../standard/filling-time';

/** How the time that is left is estimated; numbers of ours, here and nowhere else. */
export const PACE_RULES = {
  /** A longer gap between two answers is a pause and no work. */
  pauseSeconds: 15 * 60,
  /** Answers closer together than this were not thought about one by one: they came in one write. */
  leastSeconds: 1,
  /** With fewer times than this the rule of thumb stands in. */
  leastTimes: 10,
  /** How far the range reaches to both sides of the estimate. */
  ownSpread: 0.2,
  thumbSpread: 0.4,
} as const;

/** The first time that a criterion was answered. */
export interface AnswerMoment {
  readonly criterion: string;
  /** Which device's clock it was. */
  readonly device: string;
  /** Seconds on that clock. */
  readonly seconds: number;
}

/** When each criterion of an assessment was first answered, in the order of the history (parents before children). */
export function answerMoments(revisions: readonly Revision[], assessment: string): readonly AnswerMoment[] {
  const seen = new Set<string>();
  return revisions.flatMap(({ entity, after, at, device = '' }) => {
    if (entity.kind !== 'answer' || entity.assessment !== assessment || seen.has(entity.id) || !saysSomething(after)) return [];
    const seconds = Date.parse(at) / 1000;
    seen.add(entity.id);
    return Number.isNaN(seconds) ? [] : [{ criterion: entity.id, device, seconds }];
  });
}

const saysSomething = (after: Revision['after']): boolean =>
  after !== null && ((after.level !== undefined && after.level !== null) || after.notApplicable !== undefined);

/**
 * The seconds between one answer and the next on the same device. Left out: pauses, answers of one write, and a clock that was put back.
 */
export function answerTimes(moments: readonly AnswerMoment[]): readonly number[] {
  const last = new Map<string, number>();
  return moments.flatMap(({ device, seconds }) => {
    const time = seconds - (last.get(device) ?? Number.NaN);
    last.set(device, seconds);
    return time >= PACE_RULES.leastSeconds && time <= PACE_RULES.pauseSeconds ? [time] : [];
  });
}

/** Minutes, not rounded, `low` <= `high`. `own`: from the user's own pace; `thumb`: too little is known yet. */
export interface TimeLeft {
  readonly basis: 'own' | 'thumb';
  readonly low: number;
  readonly high: number;
}

/**
 * What the criteria left will take; null: none is left. Own pace: the median of the times, up to 20 % less or more; where a few long ones
 * lift the mean above that, it is the upper end, for the sum goes by the mean.
 */
export function timeLeft(times: readonly number[], criteriaLeft: number): TimeLeft | null {
  if (criteriaLeft <= 0) return null;
  if (times.length < PACE_RULES.leastTimes) return around('thumb', fillingMinutes(criteriaLeft), PACE_RULES.thumbSpread);
  const minutes = (seconds: number): number => (seconds * criteriaLeft) / 60;
  const own = around('own', minutes(medianOf(times)), PACE_RULES.ownSpread);
  return { ...own, high: Math.max(own.high, minutes(meanOf(times))) };
}

const around = (basis: TimeLeft['basis'], minutes: number, spread: number): TimeLeft => ({
  basis,
  low: minutes * (1 - spread),
  high: minutes * (1 + spread),
});

const meanOf = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = 0, above = 0] = Number.isInteger(middle) ? [sorted[middle - 1], sorted[middle]] : [sorted[Math.floor(middle)], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

/** A range as one says it: whole steps of `step` minutes, the low end down, the high end up, neither below one step. */
export interface SaidRange {
  readonly low: number;
  readonly high: number;
  readonly unit: 'minutes' | 'hours';
}

/**
 * | high end           | said in                |
 * |--------------------|------------------------|
 * | up to 10 minutes   | minutes                |
 * | up to 90 minutes   | minutes, in fives      |
 * | more               | hours, in halves       |
 */
export function sayRange({ low, high }: Pick<TimeLeft, 'low' | 'high'>): SaidRange {
  if (high > 90) return { ...roundOut(low / 60, high / 60, 0.5), unit: 'hours' };
  return { ...roundOut(low, high, high <= 10 ? 1 : 5), unit: 'minutes' };
}

const roundOut = (low: number, high: number, step: number): { readonly low: number; readonly high: number } => ({
  low: Math.max(step, Math.floor(low / step) * step),
  high: Math.max(step, Math.ceil(high / step) * step),
});
