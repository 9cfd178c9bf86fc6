import { isCalendarDate } from '../calendar-date';
import type { Source } from './standard-pack.generated';

/** What the sources of a pack are worth, in numbers. */
export interface SourceSummary {
  readonly inForce: number;
  readonly notInForce: number;
  readonly unknown: number;
  /** Without the day on which somebody looked. */
  readonly unchecked: number;
  /** Day of the check that lies back farthest, YYYY-MM-DD; null: none has one. */
  readonly oldestCheck: string | null;
}

export function summarizeSources(sources: readonly Source[]): SourceSummary {
  const count = (state: Source['inForce']): number => sources.filter(({ inForce }) => inForce === state).length;
  const checks = sources.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  return {
    inForce: count('yes'),
    notInForce: count('no'),
    unknown: count('unknown'),
    unchecked: sources.length - checks.length,
    oldestCheck: checks[0] ?? null,
  };
}

/** True when a source was last looked at more than a year before `today` (both YYYY-MM-DD); on the same day a year later it is not yet. */
export function isCheckOverdue(checkedOn: string | null | undefined, today: string): boolean {
  if (checkedOn === undefined || checkedOn === null || !isCalendarDate(checkedOn)) return false;
  const year = String(Number(today.slice(0, 4)) - 1).padStart(4, '0');
  return checkedOn < `${year}${today.slice(4)}`;
}
