import { evidenceEntryOf } from '../assessment/answer';
import type { Answer, EvidenceStatus } from '../assessment/assessment.generated';
import { type EvidenceState, requirementState } from '../assessment/evidence-state';
import type { Criterion, EvidenceRequirement } from '../standard/standard-pack.generated';
import type { ScoringContext } from './scoring-context';

/** An evidence requirement with what the institution has for it at `asOf`. */
export interface ExaminedRequirement {
  readonly requirement: EvidenceRequirement;
  readonly entry: EvidenceStatus | undefined;
  readonly state: EvidenceState;
}

/** Looks at every evidence requirement of a criterion, in pack order. */
export function examineEvidence({ evidence }: Criterion, answer: Answer | undefined, { register, asOf }: ScoringContext): readonly ExaminedRequirement[] {
  return evidence.map((requirement) => {
    const entry = evidenceEntryOf(answer, requirement.id);
    return { requirement, entry, state: requirementState(requirement, entry, register, asOf) };
  });
}
