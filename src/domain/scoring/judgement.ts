import { answerOf, claimedLevelOf, levelOnScale } from '../assessment/answer';
import { type Applicability, applicabilityOfAnswer } from '../assessment/applicability';
import type { Answer } from '../assessment/assessment.generated';
import { isInHand } from '../assessment/evidence-state';
import type { ExactInteger } from '../exact/exact-sum';
import type { IndexedCriterion } from '../standard/pack-index';
import type { CompiledCriterion } from './compiled-pack';
import { type ExaminedRequirement, examineEvidence } from './evidence-examination';
import type { CriterionCount } from './explanation';
import type { ScoringContext } from './scoring-context';

/** What one answer comes to in one layer. Score, blockers and explanation all read from here, so that they cannot disagree. */
export interface Judgement {
  readonly compiled: CompiledCriterion;
  readonly answer: Answer | undefined;
  readonly count: CriterionCount;
  /** The level that the institution claims; null: not answered. */
  readonly claimed: number | null;
  /** The level that counts in this layer; null: none, or rejected by the mentor. */
  readonly level: number | null;
  /** weight x score in the units of the compiled pack. */
  readonly points: ExactInteger;
  /** False where the criterion is critical and below its level in this layer. */
  readonly holdsCritical: boolean;
  /** The state of each evidence requirement that the pack asks for, in pack order; empty for an excluded criterion. */
  readonly evidence: readonly ExaminedRequirement[];
  /** Layer `evidenced`: required requirements that are not met and took the score to 0. */
  readonly unmet: readonly string[];
}

const NONE: readonly never[] = [];

/** Judges the answer to one criterion. */
export function judgeCriterion(compiled: CompiledCriterion, context: ScoringContext): Judgement {
  const { indexed } = compiled;
  const answer = answerOf(context.assessment, indexed.criterion.id);
  const applicability = applicabilityOfAnswer(indexed, answer, context.facts, context.layer);
  const claimed = claimedLevelOf(indexed, answer);
  if (applicability !== 'applies') return leftOut(compiled, answer, claimed, applicability, NONE);
  const evidence = examineEvidence(indexed.criterion, answer, context);
  if (context.layer === 'verified' && !isVerified(answer)) return leftOut(compiled, answer, claimed, 'notVerified', evidence);
  const unmet = context.layer === 'evidenced' ? unmetOf(evidence) : NONE;
  const level = context.layer === 'verified' ? verifiedLevel(indexed, answer, claimed) : claimed;
  return {
    compiled,
    answer,
    count: level === null && !isRejected(answer, context) ? 'unanswered' : 'counted',
    claimed,
    level,
    points: level === null || unmet.length > 0 ? 0 : (compiled.pointsByLevel.get(level) ?? 0),
    holdsCritical: indexed.criterion.critical === undefined || (level !== null && unmet.length === 0 && level >= indexed.criterion.critical.atLeast),
    evidence,
    unmet,
  };
}

/** A verdict on a former text says nothing about the new one (`checkAssessment` refuses it; merged files may hold it). */
const isVerified = (answer: Answer | undefined): boolean => answer?.verification !== undefined && answer.checkAgain === undefined;

const isRejected = (answer: Answer | undefined, { layer }: ScoringContext): boolean => layer === 'verified' && answer?.verification?.verdict === 'rejected';

function leftOut(
  compiled: CompiledCriterion,
  answer: Answer | undefined,
  claimed: number | null,
  count: Exclude<Applicability, 'applies'> | 'notVerified',
  evidence: readonly ExaminedRequirement[],
): Judgement {
  return { compiled, answer, count, claimed, level: null, points: 0, holdsCritical: true, evidence, unmet: NONE };
}

/**
 * | verdict   | level that counts        | score          |
 * |-----------|--------------------------|----------------|
 * | confirmed | the claimed level        | of that level  |
 * | adjusted  | the verification's level | of that level  |
 * | rejected  | none                     | 0              |
 */
function verifiedLevel(indexed: IndexedCriterion, answer: Answer | undefined, claimed: number | null): number | null {
  const verification = answer?.verification;
  switch (verification?.verdict) {
    case 'confirmed':
      return claimed;
    case 'adjusted':
      return verification.level === undefined ? null : levelOnScale(indexed, verification.level);
    case 'rejected':
    case undefined:
      return null;
  }
}

function unmetOf(evidence: readonly ExaminedRequirement[]): readonly string[] {
  const unmet = evidence.filter(({ requirement, state }) => requirement.required && !isInHand(state));
  return unmet.length === 0 ? NONE : unmet.map(({ requirement }) => requirement.id);
}

/** True for the criteria that enter the sums of this layer. */
export const isCounted = ({ count }: Judgement): boolean => count === 'counted' || count === 'unanswered';

/** True for the criteria that apply to this institution, counted in this layer or not. */
export const isApplicable = ({ count }: Judgement): boolean => count !== 'excludedByCondition' && count !== 'excludedNotApplicable';
