import { decimalFraction } from '../exact/decimal';
import { addFractions, type Fraction, isBelow, ZERO } from '../exact/fraction';
import type { PackIndex } from '../standard/pack-index';
import type { Standard } from '../standard/standard-pack.generated';

/** A standard as the worked outcomes of a policy see it. */
export interface OutcomeStandard {
  readonly id: string;
  /** What it counts in the total: its own weight, or the sum of its criteria under the rule `criteria`. */
  readonly weight: Fraction;
  readonly minimum: Fraction | null;
  /** Has a criterion whose critical level is above its lowest one. */
  readonly hasCritical: boolean;
}

/** The standards that have criteria, in pack order. */
export function outcomeStandards({ pack, criteria }: PackIndex): OutcomeStandard[] {
  const byCriteria = pack.scoring?.total === 'criteria';
  return pack.standards.flatMap((standard) => {
    const own = criteria.filter((indexed) => indexed.standard === standard);
    if (own.length === 0) return [];
    const sum = own.map(({ criterion }) => decimalFraction(criterion.weight)).reduce(addFractions, ZERO);
    return [
      {
        id: standard.id,
        weight: byCriteria ? sum : decimalFraction(standard.weight),
        minimum: minimumOf(standard),
        hasCritical: own.some(({ criterion, lowest }) => criterion.critical !== undefined && criterion.critical.atLeast > lowest),
      },
    ];
  });
}

const minimumOf = ({ minimum }: Standard): Fraction | null => (minimum === undefined ? null : decimalFraction(minimum));

/** Lightest first, ties in pack order: where a case needs some low standards, the lightest leave the total highest. */
export const lightestFirst = (standards: readonly OutcomeStandard[]): readonly OutcomeStandard[] =>
  [...standards].sort((a, b) => (isBelow(a.weight, b.weight) ? -1 : isBelow(b.weight, a.weight) ? 1 : 0));
