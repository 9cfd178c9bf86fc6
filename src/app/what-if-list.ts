import { answerOf, claimedLevelOf } from '../domain/assessment/answer';
import { applicabilityOf } from '../domain/assessment/applicability';
import type { Assessment } from '../domain/assessment/assessment.generated';
import { registerOf } from '../domain/assessment/evidence-state';
import { rankGaps } from '../domain/gap/gap-ranking';
import { criterionCode } from '../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import { unmetRequirements } from './new-actions';
import { changedCriteria, type WhatIf } from './what-if';

export const WHAT_IF_FILTERS = ['chosen', 'gaps', 'critical', 'all'] as const;
export type WhatIfFilter = (typeof WHAT_IF_FILTERS)[number];

/** A criterion that can be supposed to stand otherwise, as it is answered. */
export interface SupposableCriterion {
  readonly indexed: IndexedCriterion;
  readonly code: string;
  /** null: not answered. */
  readonly level: number | null;
  /** The required evidence that is not in hand on the day. */
  readonly unmet: readonly string[];
}

/** The criteria by filter. `gaps` in the order of their ranking with evidence, the others in pack order. Only what applies, follow-up questions of moved levels included. */
export type SupposableLists = Readonly<Record<WhatIfFilter, readonly SupposableCriterion[]>>;

interface ListGround {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  /** The assessment as it would be: it says what applies. */
  readonly supposed: Assessment;
  readonly whatIf: WhatIf;
  /** Taken up on screen, also where they stand as answered again. */
  readonly takenUp: readonly string[];
  readonly asOf: string;
}

export function listSupposable({ index, assessment, supposed, whatIf, takenUp, asOf }: ListGround): SupposableLists {
  const applicability = applicabilityOf(index, supposed);
  const register = registerOf(assessment);
  const all = index.criteria
    .filter(({ criterion }) => applicability.get(criterion.id) === 'applies')
    .map((indexed) => ({
      indexed,
      code: criterionCode(index, indexed.criterion.id),
      level: claimedLevelOf(indexed, answerOf(assessment, indexed.criterion.id)),
      unmet: unmetRequirements(indexed, assessment, asOf, register),
    }));
  const byId = new Map(all.map((entry) => [entry.indexed.criterion.id, entry]));
  const chosen = new Set([...changedCriteria(whatIf, index), ...takenUp]);
  return {
    all,
    chosen: all.filter(({ indexed }) => chosen.has(indexed.criterion.id)),
    critical: all.filter(({ indexed }) => indexed.criterion.critical !== undefined),
    gaps: rankGaps(index, assessment, { asOf, layer: 'evidenced' }).flatMap(({ criterion }) => byId.get(criterion) ?? []),
  };
}

/** Words that must all occur in code, question, section or standard; case does not matter. */
export function searchSupposable(entries: readonly SupposableCriterion[], search: string): readonly SupposableCriterion[] {
  const words = search.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ indexed, code }) => {
    const text = [code, indexed.criterion.question, indexed.section.title, indexed.standard.title].join(' ').toLocaleLowerCase('id');
    return words.every((word) => text.includes(word));
  });
}
