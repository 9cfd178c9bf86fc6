import { type Fraction, fraction } from '../exact/fraction';
import type { CompiledPack } from './compiled-pack';
import type { StandardTally } from './tally';

/**
 * The verified share of the effective weight, in [0, 1] (DESIGN section 6, point 6); null: nothing applies. The effective weight of a
 * criterion is W x w / (sum of the applicable w in its standard), or w alone where the total is taken over criteria.
 */
export function coverageOf(tallies: readonly StandardTally[], { totalRule }: CompiledPack): Fraction | null {
  const applicable = tallies.filter((tally) => tally.applicable !== 0n);
  if (applicable.length === 0) return null;
  if (totalRule === 'criteria') {
    return fraction(
      applicable.reduce((sum, { counted }) => sum + counted, 0n),
      applicable.reduce((sum, tally) => sum + tally.applicable, 0n),
    );
  }
  const common = applicable.reduce((product, tally) => (product % tally.applicable === 0n ? product : product * tally.applicable), 1n);
  const verified = applicable.reduce((sum, { compiled, counted, applicable: all }) => sum + compiled.weight * counted * (common / all), 0n);
  return fraction(verified, common * applicable.reduce((sum, { compiled }) => sum + compiled.weight, 0n));
}
