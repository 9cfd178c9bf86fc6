import { compareDates } from '../calendar-date';
import type { EvidenceRequirement } from '../standard/standard-pack.generated';
import type { Assessment, EvidenceItem, EvidenceStatus } from './assessment.generated';

/** `undated`: in hand, but it should expire and nobody wrote down when. */
export type EvidenceState = 'met' | 'missing' | 'expired' | 'undated';

/** The evidence register of an institution, by item id. */
export type EvidenceRegister = ReadonlyMap<string, EvidenceItem>;

export const registerOf = ({ evidence }: Assessment): EvidenceRegister => new Map((evidence ?? []).map((item) => [item.id, item]));

/** True for the two states in which evidence counts as in hand. */
export const isInHand = (state: EvidenceState): boolean => state === 'met' || state === 'undated';

/**
 * Whether an evidence requirement is met on the day `asOf` (DESIGN section 6, point 3).
 *
 * | entry                                  | date                                  | state    |
 * |----------------------------------------|---------------------------------------|----------|
 * | none, or status missing or requested   | any                                   | missing  |
 * | available, names items of the register | one of them valid on or after asOf    | met      |
 * |                                        | one has no date, should expire        | undated  |
 * |                                        | one has no date, need not expire      | met      |
 * |                                        | all of them ended before asOf         | expired  |
 * |                                        | none of them is in the register       | missing  |
 * | available, names no items              | own validUntil on or after asOf       | met      |
 * |                                        | own validUntil before asOf            | expired  |
 * |                                        | no date, should expire                | undated  |
 * |                                        | no date, need not expire              | met      |
 *
 * Where items are named, the entry's own validUntil is not looked at.
 */
export function requirementState(requirement: EvidenceRequirement, entry: EvidenceStatus | undefined, register: EvidenceRegister, asOf: string): EvidenceState {
  if (entry === undefined || entry.status !== 'available') return 'missing';
  if (entry.items === undefined || entry.items.length === 0) return dateState(requirement, entry.validUntil, asOf);
  return bestState(entry.items, requirement, register, asOf);
}

function dateState({ expires }: EvidenceRequirement, validUntil: string | undefined, asOf: string): EvidenceState {
  if (validUntil === undefined) return expires === true ? 'undated' : 'met';
  return compareDates(validUntil, asOf) >= 0 ? 'met' : 'expired';
}

const WORST_FIRST: readonly EvidenceState[] = ['missing', 'expired', 'undated', 'met'];

function bestState(itemIds: readonly string[], requirement: EvidenceRequirement, register: EvidenceRegister, asOf: string): EvidenceState {
  let best: EvidenceState = 'missing';
  for (const id of itemIds) {
    const item = register.get(id);
    const state = item === undefined ? 'missing' : dateState(requirement, item.validUntil, asOf);
    if (WORST_FIRST.indexOf(state) > WORST_FIRST.indexOf(best)) best = state;
  }
  return best;
}

/** The last day on which the evidence of an entry was or is valid; undefined: no date is known. */
export function lastValidDate(entry: EvidenceStatus, register: EvidenceRegister): string | undefined {
  if (entry.items === undefined || entry.items.length === 0) return entry.validUntil;
  const dates = entry.items.flatMap((id) => register.get(id)?.validUntil ?? []);
  return dates.sort(compareDates).at(-1);
}
