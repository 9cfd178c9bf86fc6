import { answerOf, claimedLevelOf } from '../assessment/answer';
import { applicabilityOf } from '../assessment/applicability';
import type { Assessment, Verification } from '../assessment/assessment.generated';
import { type Fraction, fraction, fractionText } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import { type IndexedCriterion, indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';

/** No percentage under this many verified criteria (DESIGN section 6, "Reliability"). */
export const RELIABILITY_MINIMUM = 5;

export interface Agreements {
  readonly verified: number;
  readonly agreed: number;
  /** The institution claimed more than the mentor saw; rejected answers are among them. */
  readonly overClaimed: number;
  /** The institution claimed less than the mentor saw. */
  readonly underClaimed: number;
  /** 100 x agreed / verified, exact and rounded to 2 decimals; null under `RELIABILITY_MINIMUM`. */
  readonly percent: { readonly exact: string; readonly value: number } | null;
  /** Which way the differences lean; null: they balance, or there are too few verdicts to say. */
  readonly direction: 'over' | 'under' | null;
}

export interface Reliability {
  readonly total: Agreements;
  readonly standards: readonly ({ readonly standard: string } & Agreements)[];
  /** By the name that the verdict carries, in alphabetical order. */
  readonly mentors: readonly ({ readonly by: string } & Agreements)[];
}

type Comparison = 'agreed' | 'overClaimed' | 'underClaimed';

interface Compared {
  readonly standard: string;
  readonly by: string;
  readonly comparison: Comparison;
}

/**
 * How far the institution's own answers and the mentors' verdicts agree (a coaching view, never part of the institution's own print by default).
 * Looked at: applicable criteria with a claimed level and a verdict; answers that wait to be checked again are left out.
 *
 * | verdict                | comparison   |
 * |------------------------|--------------|
 * | confirmed              | agreed       |
 * | adjusted to that level | agreed       |
 * | adjusted to a lower    | overClaimed  |
 * | adjusted to a higher   | underClaimed |
 * | rejected               | overClaimed  |
 */
export function reliabilityOf(packOrIndex: StandardPack | PackIndex, assessment: Assessment): Reliability {
  const index = indexOf(packOrIndex);
  const applicability = applicabilityOf(index, assessment);
  const compared = index.criteria.flatMap((indexed) => (applicability.get(indexed.criterion.id) === 'applies' ? compareOne(indexed, assessment) : []));
  const names = [...new Set(compared.map(({ by }) => by))].sort((a, b) => a.localeCompare(b, 'id'));
  return {
    total: countAgreements(compared),
    standards: index.pack.standards.map(({ id }) => ({ standard: id, ...countAgreements(compared.filter(({ standard }) => standard === id)) })),
    mentors: names.map((name) => ({ by: name, ...countAgreements(compared.filter(({ by }) => by === name)) })),
  };
}

function compareOne(indexed: IndexedCriterion, assessment: Assessment): readonly Compared[] {
  const answer = answerOf(assessment, indexed.criterion.id);
  const claimed = claimedLevelOf(indexed, answer);
  const verdict = answer?.verification;
  if (claimed === null || verdict === undefined) return [];
  const comparison = comparisonOf(claimed, verdict);
  return comparison === null ? [] : [{ standard: indexed.standard.id, by: verdict.by, comparison }];
}

/** null: adjusted without a level, which says nothing. */
function comparisonOf(claimed: number, { verdict, level }: Verification): Comparison | null {
  if (verdict === 'confirmed') return 'agreed';
  if (verdict === 'rejected') return 'overClaimed';
  if (level === undefined) return null;
  return level === claimed ? 'agreed' : level < claimed ? 'overClaimed' : 'underClaimed';
}

function countAgreements(compared: readonly Compared[]): Agreements {
  const count = (wanted: Comparison): number => compared.filter(({ comparison }) => comparison === wanted).length;
  const counts = { verified: compared.length, agreed: count('agreed'), overClaimed: count('overClaimed'), underClaimed: count('underClaimed') };
  const isEnough = counts.verified >= RELIABILITY_MINIMUM;
  const lean = counts.overClaimed - counts.underClaimed;
  return {
    ...counts,
    percent: isEnough ? percentOf(fraction(BigInt(100 * counts.agreed), BigInt(counts.verified))) : null,
    direction: !isEnough || lean === 0 ? null : lean > 0 ? 'over' : 'under',
  };
}

const percentOf = (share: Fraction): { readonly exact: string; readonly value: number } => ({ exact: fractionText(share), value: displayNumber(share) });
