import type { IndexedCriterion } from '../standard/pack-index';
import type { Answer, Assessment, EvidenceStatus } from './assessment.generated';

/** The answer to a criterion, or undefined. Own keys only: a criterion named `constructor` has no answer until someone gives one. */
export const answerOf = (assessment: Assessment, criterionId: string): Answer | undefined =>
  Object.hasOwn(assessment.answers, criterionId) ? assessment.answers[criterionId] : undefined;

/** What an answer says about an evidence requirement, or undefined. Own keys only. */
export const evidenceEntryOf = (answer: Answer | undefined, requirementId: string): EvidenceStatus | undefined =>
  answer?.evidence !== undefined && Object.hasOwn(answer.evidence, requirementId) ? answer.evidence[requirementId] : undefined;

/**
 * The level that the institution claims; null: not answered.
 *
 * | answer                     | claimed level |
 * |----------------------------|---------------|
 * | none, or `level: null`     | null          |
 * | `unsure` ("belum tahu")    | null          |
 * | `checkAgain` ("periksa lagi") | null: it was given to a former text (DESIGN section 6b) |
 * | a level on the scale       | that level, 0 included |
 * | a level not on the scale   | null (`checkAssessment` refuses the file) |
 */
export function claimedLevelOf(indexed: IndexedCriterion, answer: Answer | undefined): number | null {
  if (answer === undefined || answer.level === null || answer.unsure === true || answer.checkAgain !== undefined) return null;
  return levelOnScale(indexed, answer.level);
}

export const levelOnScale = ({ levels }: IndexedCriterion, value: number): number | null => (levels.some((level) => level.value === value) ? value : null);

/** White space and characters without ink. */
const BLANK = /^[\s\p{Cf}]*$/u;

/** True when an answer is marked not applicable ("tidak berlaku") with a reason that says something, and need not be checked again. */
export const isExcusedAnswer = (answer: Answer | undefined): boolean =>
  answer?.notApplicable !== undefined && answer.checkAgain === undefined && !BLANK.test(answer.notApplicable.reason);

/** True when an answer is marked not applicable without saying why: that does not exclude (DESIGN section 6, point 1). */
export const hasBlankReason = (answer: Answer | undefined): boolean => answer?.notApplicable !== undefined && BLANK.test(answer.notApplicable.reason);
