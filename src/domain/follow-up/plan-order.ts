import type { Action } from '../assessment/assessment.generated';
import { compareDates } from '../calendar-date';
import type { Gap } from '../gap/gap';

/** What decides the order in which actions are taken up. */
export interface PlanPlace {
  readonly action: Action;
  readonly isOverdue: boolean;
  /** Its criterion is a critical one. */
  readonly isCritical: boolean;
  /** The gap that it closes; null: its criterion is no gap any more, so nothing is gained. */
  readonly gap: Pick<Gap, 'gainExact' | 'effort'> | null;
  /** Place of its criterion in the pack. */
  readonly order: number;
}

const NO_DUE = '9999-12-31';

/**
 * The order of work: what is overdue, then what is critical, then by date (none comes last), then by gain in the total per effort
 * (compared exactly), then in pack order. Negative: `a` comes first.
 */
export function comparePlaces(a: PlanPlace, b: PlanPlace): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  if (a.isCritical !== b.isCritical) return a.isCritical ? -1 : 1;
  const byDate = compareDates(a.action.due ?? NO_DUE, b.action.due ?? NO_DUE);
  if (byDate !== 0) return byDate;
  const byGain = compareGains(a.gap, b.gap);
  if (byGain !== 0) return byGain;
  return a.order - b.order || (a.action.id < b.action.id ? -1 : Number(a.action.id > b.action.id));
}

/** gain / effort compared crosswise, so that nothing is rounded; the greater comes first. */
function compareGains(a: PlanPlace['gap'], b: PlanPlace['gap']): number {
  const [one, other] = [gainOf(a), gainOf(b)];
  const left = one.numerator * other.denominator * BigInt(b?.effort ?? 1);
  const right = other.numerator * one.denominator * BigInt(a?.effort ?? 1);
  return left > right ? -1 : Number(left < right);
}

function gainOf(gap: PlanPlace['gap']): { readonly numerator: bigint; readonly denominator: bigint } {
  const [numerator = '0', denominator = '1'] = (gap?.gainExact ?? '0/1').split('/');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}
