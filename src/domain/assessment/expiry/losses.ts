import type { CriterionExplanation } from '../../scoring/explanation';
import type { PackIndex } from '../../standard/pack-index';
import { answerOf, evidenceEntryOf } from '../answer';
import type { Assessment } from '../assessment.generated';
import { type EvidenceRegister, lastValidDate } from '../evidence-state';

/** A criterion whose required evidence was in hand the day before and no longer is. */
export interface Loss {
  readonly criterion: string;
  readonly requirement: string;
  /** What ran out, as it is called in the register; else as the pack calls what it asks for. */
  readonly title: string;
  readonly validUntil: string;
  /** The claimed level, which stays; only what counts falls. */
  readonly level: number;
  /** False where the criterion counted 0 already, for want of other evidence: a new blocker, but no lower score. */
  readonly fallsToZero: boolean;
}

/** What was lost between two days, in pack order. Criteria without a level, or at their lowest, worth nothing and not critical, have nothing to lose. */
export function lossesBetween(
  index: PackIndex,
  assessment: Assessment,
  register: EvidenceRegister,
  former: readonly CriterionExplanation[],
  now: readonly CriterionExplanation[],
): Loss[] {
  return now.flatMap((criterion, place) => {
    const before = former[place];
    if (before === undefined || criterion.level === null) return [];
    const fallsToZero = before.score !== criterion.score;
    const isCritical = index.criterionById.get(criterion.criterion)?.criterion.critical !== undefined;
    if (!fallsToZero && !isCritical && criterion.level <= criterion.lowest) return [];
    const { level } = criterion;
    return criterion.unmet
      .filter((requirement) => !before.unmet.includes(requirement))
      .flatMap((requirement) => {
        const lapsed = lapsedEvidence(index, assessment, register, criterion.criterion, requirement);
        return lapsed === null ? [] : [{ criterion: criterion.criterion, requirement, ...lapsed, level, fallsToZero }];
      });
  });
}

/** The evidence that held longest. */
function lapsedEvidence(index: PackIndex, assessment: Assessment, register: EvidenceRegister, criterion: string, requirement: string) {
  const entry = evidenceEntryOf(answerOf(assessment, criterion), requirement);
  const validUntil = entry === undefined ? undefined : lastValidDate(entry, register);
  if (entry === undefined || validUntil === undefined) return null;
  const item = (entry.items ?? []).map((id) => register.get(id)).find((candidate) => candidate?.validUntil === validUntil);
  const asked = index.criterionById.get(criterion)?.criterion.evidence.find(({ id }) => id === requirement);
  return { title: item?.title ?? asked?.title ?? requirement, validUntil };
}
