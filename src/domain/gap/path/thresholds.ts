import { decimalFraction } from '../../exact/decimal';
import type { Fraction } from '../../exact/fraction';
import type { ModelStandard, PathModel } from './path-model';
import type { Floor, Requirements } from './requirements';

const ceilDivision = (numerator: bigint, denominator: bigint): bigint => (numerator <= 0n ? 0n : (numerator + denominator - 1n) / denominator);

/** The least points with which a standard is not below a score. */
export const pointsAt = ({ tally }: ModelStandard, { numerator, denominator }: Fraction, { pack }: PathModel): bigint =>
  ceilDivision(numerator * pack.scoreUnits * tally.counted, denominator * 100n);

/** The least value, in the units of the total, with which the total is enough; null: any total is. */
export function valueNeeded({ total }: Requirements, { units }: PathModel): bigint | null {
  return total === null ? null : ceilDivision(total.exact.numerator * units, total.exact.denominator * 100n);
}

/** A floor as it is for one standard. */
export interface FloorOfStandard {
  readonly kind: Floor['kind'];
  readonly atLeast: number;
  readonly points: bigint;
}

/** The floors of a standard; one without a minimum of its own has none of that kind. */
export function floorsOf(standard: ModelStandard, { floors }: Requirements, model: PathModel): FloorOfStandard[] {
  return floors.flatMap(({ kind, atLeast }) => {
    const score = atLeast ?? standard.tally.compiled.standard.minimum;
    return score === undefined ? [] : [{ kind, atLeast: score, points: pointsAt(standard, decimalFraction(score), model) }];
  });
}

/** The points with which a standard does not count as below in `atMostBelow`; null: nothing asks. */
export const belowLimitOf = (standard: ModelStandard, { atMostBelow }: Requirements, model: PathModel): bigint | null =>
  atMostBelow === null ? null : pointsAt(standard, decimalFraction(atMostBelow.atLeast), model);
