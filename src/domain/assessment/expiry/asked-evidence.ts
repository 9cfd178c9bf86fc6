import type { PackIndex } from '../../standard/pack-index';
import type { EvidenceRequirement } from '../../standard/standard-pack.generated';
import { answerOf, evidenceEntryOf } from '../answer';
import { applicabilityOf } from '../applicability';
import type { Assessment, EvidenceItem, EvidenceStatus } from '../assessment.generated';
import { registerOf } from '../evidence-state';

/** One requirement of a criterion that applies, with what was noted for it. */
export interface AskedEvidence {
  readonly criterion: string;
  readonly requirement: EvidenceRequirement;
  readonly entry: EvidenceStatus;
  /** The items that count for it: none unless it is available. */
  readonly items: readonly EvidenceItem[];
}

/** Every requirement about which something was noted, in pack order. Criteria that do not apply ask for nothing. */
export function askedEvidence(index: PackIndex, assessment: Assessment): AskedEvidence[] {
  const applicability = applicabilityOf(index, assessment);
  const register = registerOf(assessment);
  return index.criteria.flatMap(({ criterion }) => {
    if (applicability.get(criterion.id) !== 'applies') return [];
    const answer = answerOf(assessment, criterion.id);
    return criterion.evidence.flatMap((requirement) => {
      const entry = evidenceEntryOf(answer, requirement.id);
      if (entry === undefined) return [];
      const items = entry.status === 'available' ? (entry.items ?? []).flatMap((id) => register.get(id) ?? []) : [];
      return [{ criterion: criterion.id, requirement, entry, items }];
    });
  });
}
