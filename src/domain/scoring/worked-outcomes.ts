import { decimalFraction } from '../exact/decimal';
import { addFractions, divideFractions, type Fraction, fraction, fractionText, multiplyFractions, ZERO } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import { indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import { gradeOf, type StandardFacts, totalForGrade } from './grade';
import type { Grade, GradingPolicy } from './grading-policy.generated';
import { type OutcomeCase, outcomeCases } from './outcome-cases';
import { type OutcomeStandard, outcomeStandards } from './outcome-standards';

/** One case and what the policy makes of it. */
export interface WorkedOutcome {
  readonly case: OutcomeCase;
  /** Rounded for display. */
  readonly total: number;
  /** "n/d", on the 0 to 100 scale. */
  readonly totalExact: string;
  /** The total as the policy compares it, rounded for display; differs from `total` only where the policy has `roundTotal`. */
  readonly totalCompared: number;
  readonly grade: Grade;
}

/**
 * What a policy does with a pack, in cases that tell its rules apart: everything at its highest, each standard alone at 0, every total at
 * and just below a `min`, each requirement just met and just missed. Totals are exact, by the pack's own weights and rules.
 * Everything in the pack applies; critical levels hold unless the case is about one, or a standard at 0 has one.
 * For a policy that `checkPolicy` found without problems.
 */
export function workedOutcomes(policy: GradingPolicy, packOrIndex: StandardPack | PackIndex): WorkedOutcome[] {
  const index = indexOf(packOrIndex);
  const standards = outcomeStandards(index);
  return outcomeCases(policy, standards, index).flatMap((example) => workOut(policy, standards, example));
}

function workOut(policy: GradingPolicy, standards: readonly OutcomeStandard[], example: OutcomeCase): WorkedOutcome[] {
  const scores = standards.map((standard) => scoreIn(example, standard));
  const total = meanOf(standards, scores);
  const facts = standards.map(({ minimum }, place): StandardFacts => ({ score: scores[place] ?? null, minimum }));
  const grade = gradeOf(policy, { total, standards: facts, holdsCritical: holdsCritical(example, standards) });
  if (grade === null) return [];
  const compared = displayNumber(totalForGrade(total, policy));
  return [{ case: example, total: displayNumber(total), totalExact: fractionText(total), totalCompared: compared, grade }];
}

const HUNDRED = fraction(100n);

function scoreIn(example: OutcomeCase, standard: OutcomeStandard): Fraction {
  switch (example.kind) {
    case 'allHighest':
      return HUNDRED;
    case 'allAt':
      return decimalFraction(example.score);
    case 'someAt':
      return example.standards.includes(standard.id) ? decimalFraction(example.score) : HUNDRED;
    case 'criticalFails':
      return standard.id === example.standard ? example.standardScore : HUNDRED;
  }
}

function holdsCritical(example: OutcomeCase, standards: readonly OutcomeStandard[]): boolean {
  const failsAtZero = (ids: readonly string[]): boolean => standards.some(({ id, hasCritical }) => hasCritical && ids.includes(id));
  switch (example.kind) {
    case 'allHighest':
      return true;
    case 'criticalFails':
      return false;
    case 'allAt':
      return example.score > 0 || !failsAtZero(standards.map(({ id }) => id));
    case 'someAt':
      return example.score > 0 || !failsAtZero(example.standards);
  }
}

function meanOf(standards: readonly OutcomeStandard[], scores: readonly Fraction[]): Fraction {
  const products = standards.map(({ weight }, place) => multiplyFractions(weight, scores[place] ?? ZERO));
  return divideFractions(products.reduce(addFractions, ZERO), standards.map(({ weight }) => weight).reduce(addFractions, ZERO));
}
