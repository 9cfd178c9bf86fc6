import { decimalFraction, decimalPlaces } from '../exact/decimal';
import { addFractions, divideFractions, type Fraction, fraction, fractionNumber, multiplyFractions, ZERO } from '../exact/fraction';
import { roundFraction } from '../exact/rounding';
import type { IndexedCriterion, PackIndex } from '../standard/pack-index';
import type { Grade, GradingPolicy } from './grading-policy.generated';
import { lightestFirst, type OutcomeStandard } from './outcome-standards';

/** A case to try a policy on. Everything that a case does not speak of is at 100. */
export type OutcomeCase =
  | { readonly kind: 'allHighest' }
  /** Every standard at the same score: at a grade's `min`, just below it, or 0. */
  | { readonly kind: 'allAt'; readonly score: number; readonly grade: string | null; readonly isBelow: boolean }
  /** These standards at `score`, the others at 100. */
  | { readonly kind: 'someAt'; readonly standards: readonly string[]; readonly score: number }
  /** This criterion one step below its critical level, all others at their highest. */
  | { readonly kind: 'criticalFails'; readonly criterion: string; readonly standard: string; readonly standardScore: Fraction };

/** The cases of a policy on a pack, in the order in which they are read; the same facts come once. */
export function outcomeCases(policy: GradingPolicy, standards: readonly OutcomeStandard[], index: PackIndex): OutcomeCase[] {
  const cases: OutcomeCase[] = [
    { kind: 'allHighest' },
    ...policy.grades.flatMap(aroundMin),
    ...standards.map(({ id }): OutcomeCase => ({ kind: 'someAt', standards: [id], score: 0 })),
    ...criticalCase(index),
    ...minimumCase(policy, standards),
    ...policy.grades.flatMap((grade) => aroundLimits(grade, standards)),
    { kind: 'allAt', score: 0, grade: null, isBelow: false },
  ];
  return [...new Map(cases.map((example) => [keyOf(example), example])).values()];
}

function keyOf(example: OutcomeCase): string {
  if (example.kind === 'criticalFails') return `critical ${example.criterion}`;
  if (example.kind === 'someAt') return `some ${example.score} ${example.standards.join(' ')}`;
  return example.kind === 'allHighest' || example.score === 100 ? 'all 100' : `all ${example.score}`;
}

/** The nearest score below, one unit further than both the number and the screen go: 0.01, or finer where the number is finer. */
function justBelow(score: number): number {
  const places = Math.max(2, decimalPlaces(score) + (decimalPlaces(score) >= 2 ? 1 : 0));
  const step = fraction(1n, 10n ** BigInt(places));
  return fractionNumber(roundFraction(addFractions(decimalFraction(score), multiplyFractions(step, fraction(-1n))), places));
}

const aroundMin = ({ id, min }: Grade): OutcomeCase[] =>
  min === 0
    ? []
    : [
        { kind: 'allAt', score: min, grade: id, isBelow: false },
        { kind: 'allAt', score: justBelow(min), grade: id, isBelow: true },
      ];

/** The first critical criterion that can fail at all. */
function criticalCase(index: PackIndex): OutcomeCase[] {
  const found = index.criteria.find(({ criterion, lowest }) => criterion.critical !== undefined && criterion.critical.atLeast > lowest);
  if (found === undefined) return [];
  return [{ kind: 'criticalFails', criterion: found.criterion.id, standard: found.standard.id, standardScore: scoreWhenCriticalFails(index, found) }];
}

function scoreWhenCriticalFails({ pack, criteria }: PackIndex, failing: IndexedCriterion): Fraction {
  const { criterion, levels, lowest, highest } = failing;
  const level = levels.findLast(({ value }) => value < (criterion.critical?.atLeast ?? lowest))?.value ?? lowest;
  const zero = pack.scoring?.criterion === 'ratio' ? 0 : lowest;
  const share = fraction(BigInt(level - zero), BigInt(highest - zero));
  const own = criteria.filter(({ standard }) => standard === failing.standard);
  const weights = own.map((each) => decimalFraction(each.criterion.weight));
  const points = own.map((each, place) => multiplyFractions(weights[place] ?? ZERO, each === failing ? share : fraction(1n)));
  return multiplyFractions(fraction(100n), divideFractions(points.reduce(addFractions, ZERO), weights.reduce(addFractions, ZERO)));
}

/** The first standard that has a minimum, just below it. */
function minimumCase({ grades }: GradingPolicy, standards: readonly OutcomeStandard[]): OutcomeCase[] {
  if (!grades.some(({ requires }) => requires?.standardMinimums === true)) return [];
  const found = standards.find(({ minimum }) => minimum !== null && minimum.numerator > 0n);
  if (found === undefined || found.minimum === null) return [];
  return [{ kind: 'someAt', standards: [found.id], score: justBelow(fractionNumber(found.minimum)) }];
}

/** The lightest standard at and just below the score that none may be below; as many as are allowed below a score, and one more. */
function aroundLimits({ requires = {} }: Grade, standards: readonly OutcomeStandard[]): OutcomeCase[] {
  const lightest = lightestFirst(standards).map(({ id }) => id);
  const someAt = (count: number, score: number): OutcomeCase[] =>
    count < 1 || count > lightest.length ? [] : [{ kind: 'someAt', standards: lightest.slice(0, count), score }];
  const { noStandardBelow = 0, atMostBelow } = requires;
  return [
    ...(noStandardBelow === 0 ? [] : [...someAt(1, noStandardBelow), ...someAt(1, justBelow(noStandardBelow))]),
    ...(atMostBelow === undefined || atMostBelow.score === 0
      ? []
      : [...someAt(atMostBelow.count, justBelow(atMostBelow.score)), ...someAt(atMostBelow.count + 1, justBelow(atMostBelow.score))]),
  ];
}
