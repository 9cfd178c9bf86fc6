import type { IndexedCriterion } from '../../standard/pack-index';
import type { EvidenceRequirement, Level } from '../../standard/standard-pack.generated';
import { claimedLevelOf, evidenceEntryOf } from '../answer';
import type { Answer, EvidenceStatus } from '../assessment.generated';

/** The level that an answer claims, with its words; null: it claims none. */
export function claimIn(indexed: IndexedCriterion, answer: Answer | undefined): Level | null {
  const value = claimedLevelOf(indexed, answer);
  return indexed.levels.find((level) => level.value === value) ?? null;
}

/** True when both scales have the same values in the same words, so that a level means the same in both. */
export const sameScale = (a: IndexedCriterion, b: IndexedCriterion): boolean =>
  a.levels.length === b.levels.length && a.levels.every((level, place) => isSameLevel(level, b.levels[place]));

const isSameLevel = (a: Level, b: Level | undefined): boolean => a.value === b?.value && a.label === b.label && a.description === b.description;

/** Entries of the other answer by the requirements here, where nothing is recorded yet: first by equal id, else by equal title. */
export function mapEvidence(
  requirements: readonly EvidenceRequirement[],
  answer: Answer | undefined,
  otherRequirements: readonly EvidenceRequirement[],
  otherAnswer: Answer,
): Readonly<Record<string, EvidenceStatus>> {
  const entryFor = ({ id, title }: EvidenceRequirement): EvidenceStatus | undefined => {
    const other = otherRequirements.find((candidate) => candidate.id === id) ?? otherRequirements.find((candidate) => candidate.title === title);
    return other === undefined ? undefined : evidenceEntryOf(otherAnswer, other.id);
  };
  return Object.fromEntries(
    requirements.flatMap((requirement) => {
      const entry = evidenceEntryOf(answer, requirement.id) === undefined ? entryFor(requirement) : undefined;
      return entry === undefined ? [] : [[requirement.id, entry] as const];
    }),
  );
}
