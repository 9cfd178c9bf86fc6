import type { Candidate } from '../crosswalk';

/** Orders the offers for one criterion: with a level, then equal, then the younger assessment, then with more evidence, then by id. */
export function bestFirst(a: Candidate, b: Candidate): number {
  return (
    Number(b.offer.level !== null) - Number(a.offer.level !== null) ||
    Number(b.offer.relation === 'equal') - Number(a.offer.relation === 'equal') ||
    compareText(b.assessment.startedOn ?? '', a.assessment.startedOn ?? '') ||
    (b.assessment.round ?? 1) - (a.assessment.round ?? 1) ||
    countOf(b) - countOf(a) ||
    compareText(keyOf(a), keyOf(b))
  );
}

const countOf = ({ offer }: Candidate): number => Object.keys(offer.evidence).length;

const keyOf = ({ offer }: Candidate): string => [offer.fromPack, offer.fromAssessment, offer.fromCriterion].join(' ');

/** By code units, so that every device orders the same way. */
const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);
