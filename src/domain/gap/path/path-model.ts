import type { Assessment } from '../../assessment/assessment.generated';
import { type ExactInteger, ExactSum } from '../../exact/exact-sum';
import { type Fraction, fraction } from '../../exact/fraction';
import { leastCommonMultiple } from '../../exact/greatest-common-divisor';
import { type CompiledPack, compilePack } from '../../scoring/compiled-pack';
import { isCounted, type Judgement } from '../../scoring/judgement';
import { contextOf } from '../../scoring/scoring-context';
import { type StandardTally, tallyPack } from '../../scoring/tally';
import type { PackIndex } from '../../standard/pack-index';
import type { PathOptions } from '../path-result';
import { type CriterionOption, optionsOf } from './criterion-options';

/** One criterion that counts: what it is today and what it could be, each option dearer and higher than the one before. */
export interface ModelCriterion {
  readonly judgement: Judgement;
  /** weight x score today, unanswered at its lowest level. */
  readonly points: ExactInteger;
  readonly options: readonly CriterionOption[];
}

/** A standard of which something counts. */
export interface ModelStandard {
  readonly tally: StandardTally;
  readonly criteria: readonly ModelCriterion[];
  /** What one point of this standard is worth in the units of the total. */
  readonly factor: bigint;
}

/** An assessment as a choice of one option for each criterion. The total is 100 x sum(factor x points) / units. */
export interface PathModel {
  readonly pack: CompiledPack;
  readonly tallies: readonly StandardTally[];
  readonly standards: readonly ModelStandard[];
  readonly units: bigint;
}

/** The option of each criterion by its place, for each standard of a model. */
export type PathChoice = readonly (readonly number[])[];

type Asked = Pick<PathOptions, 'layer' | 'asOf' | 'forbid' | 'force'> & { readonly asksCritical: boolean };

/** Excluded criteria and standards of which nothing counts are left out: no path touches them. */
export function modelOf(index: PackIndex, assessment: Assessment, asked: Asked): PathModel {
  const pack = compilePack(index);
  const tallies = tallyPack(pack, contextOf(index, assessment, asked));
  const scored = tallies.filter(({ counted }) => counted !== 0n);
  const { factors, units } = totalUnits(scored, pack);
  const forbidden = new Set(asked.forbid ?? []);
  const criterionOf = (judgement: Judgement): ModelCriterion => optionsOf(judgement, { ...asked, forbidden });
  const standards = scored.map((tally, place) => ({
    tally,
    criteria: tally.judgements.filter(isCounted).map(criterionOf),
    factor: factors[place] ?? 0n,
  }));
  return { pack, tallies, standards, units };
}

/** Whole numbers in place of fractions, by the pack's rule for the total (DESIGN section 6, point 4). */
function totalUnits(tallies: readonly StandardTally[], { totalRule, scoreUnits }: CompiledPack): { factors: readonly bigint[]; units: bigint } {
  if (totalRule === 'criteria') {
    return { factors: tallies.map(() => 1n), units: scoreUnits * tallies.reduce((sum, { counted }) => sum + counted, 0n) };
  }
  const common = tallies.reduce((multiple, { counted }) => leastCommonMultiple(multiple, counted), 1n);
  const weights = tallies.reduce((sum, { compiled }) => sum + compiled.weight, 0n);
  return { factors: tallies.map(({ compiled, counted }) => (compiled.weight * common) / counted), units: scoreUnits * common * weights };
}

/** The points of each standard with a choice of options. */
export const pointsOf = ({ standards }: PathModel, choice: PathChoice): bigint[] =>
  standards.map(({ criteria }, s) => sumPoints(criteria.map(({ options }, c) => options[choice[s]?.[c] ?? 0]?.points ?? 0)));

/** The points of each standard today. */
export const pointsToday = ({ standards }: PathModel): bigint[] => standards.map(({ criteria }) => sumPoints(criteria.map(({ points }) => points)));

function sumPoints(points: readonly ExactInteger[]): bigint {
  const sum = new ExactSum();
  for (const term of points) sum.add(term);
  return sum.value();
}

/** The total for these points of the standards. */
export const totalFor = ({ standards, units }: PathModel, points: readonly bigint[]): Fraction =>
  fraction(100n * standards.reduce((sum, { factor }, s) => sum + factor * (points[s] ?? 0n), 0n), units);

/** The highest option of every criterion: no choice meets a requirement that this one does not. */
export const highestChoice = ({ standards }: PathModel): PathChoice => standards.map(({ criteria }) => criteria.map(({ options }) => options.length - 1));
