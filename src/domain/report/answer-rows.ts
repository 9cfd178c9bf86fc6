import { answerOf, claimedLevelOf, evidenceEntryOf } from '../assessment/answer';
import type { Answer } from '../assessment/assessment.generated';
import { lastValidDate } from '../assessment/evidence-state';
import type { CriterionExplanation, ScoreExplanation } from '../scoring/explanation';
import type { Layer } from '../scoring/score-result';
import { standardCode } from '../standard/criterion-code';
import { measuredValue } from '../standard/measure';
import type { IndexedCriterion } from '../standard/pack-index';
import { evidenceRowState } from './evidence-rows';
import { filled, headOf, levelText, type ReportContext } from './report-context';
import type { AnswerEvidence, AnswerFacts, AnswerRow, AnswerState, MeasuredFacts, StandardAnswers, VerificationText } from './report-rows';

type Explanations = Readonly<Record<Layer, ScoreExplanation>>;
type ExplanationsById = Readonly<Record<Layer, ReadonlyMap<string, CriterionExplanation>>>;

/** Every criterion of the pack with its answer, also those that do not apply, by standard and section. */
export function standardAnswers(context: ReportContext, explanations: Explanations): StandardAnswers[] {
  const byId: ExplanationsById = {
    claimed: byCriterion(explanations.claimed),
    evidenced: byCriterion(explanations.evidenced),
    verified: byCriterion(explanations.verified),
  };
  return context.index.pack.standards.map(({ id, title, sections }) => ({
    id,
    code: standardCode(context.index, id),
    title,
    sections: sections.map((section) => ({
      title: section.title,
      answers: section.criteria.flatMap(({ id: criterionId }) => answerRow(context, byId, criterionId)),
    })),
  }));
}

const byCriterion = ({ standards }: ScoreExplanation): ReadonlyMap<string, CriterionExplanation> =>
  new Map(standards.flatMap(({ criteria }) => criteria.map((explanation) => [explanation.criterion, explanation])));

function answerRow(context: ReportContext, byId: ExplanationsById, criterionId: string): AnswerRow[] {
  const indexed = context.index.criterionById.get(criterionId);
  const claimed = byId.claimed.get(criterionId);
  const evidenced = byId.evidenced.get(criterionId);
  const verified = byId.verified.get(criterionId);
  if (indexed === undefined || claimed === undefined || evidenced === undefined || verified === undefined) return [];
  return [{ ...answerFacts(context, indexed), arithmetic: { claimed, evidenced, verified } }];
}

/** What was said about one criterion, without its arithmetic. */
export function answerFacts(context: ReportContext, indexed: IndexedCriterion): AnswerFacts {
  const answer = answerOf(context.assessment, indexed.criterion.id);
  return {
    criterion: headOf(context.index, indexed),
    state: stateOf(context, indexed, answer),
    level: levelText(indexed, claimedLevelOf(indexed, answer)),
    highest: indexed.highest,
    reason: filled(answer?.notApplicable?.reason),
    note: filled(answer?.note),
    owner: filled(answer?.owner),
    enteredBy: filled(answer?.enteredBy),
    measured: measuredFacts(context, indexed, answer),
    evidence: answerEvidence(context, indexed, answer),
    verification: verificationText(indexed, answer),
  };
}

function stateOf({ applicability }: ReportContext, indexed: IndexedCriterion, answer: Answer | undefined): AnswerState {
  const applies = applicability.get(indexed.criterion.id);
  if (applies === 'excludedByCondition' || applies === 'excludedNotApplicable') return applies;
  if (claimedLevelOf(indexed, answer) !== null) return 'answered';
  if (answer?.checkAgain !== undefined) return 'checkAgain';
  return answer?.unsure === true ? 'unsure' : 'unanswered';
}

function measuredFacts({ index, assessment }: ReportContext, { criterion }: IndexedCriterion, answer: Answer | undefined): MeasuredFacts | null {
  const { measure } = criterion;
  if (measure === undefined) return null;
  const numbers = { ...assessment.institution.profile, ...answer?.measured };
  const fields = [measure.numerator, ...(measure.denominator === undefined ? [] : [measure.denominator])];
  return {
    numbers: fields.flatMap((id) => {
      const field = index.pack.profileFields.find((candidate) => candidate.id === id);
      const value = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
      return field === undefined || value === undefined ? [] : [{ label: field.label, value, unit: field.unit }];
    }),
    value: measuredValue(measure, numbers),
    overrideReason: filled(answer?.overrideReason),
  };
}

const answerEvidence = (context: ReportContext, { criterion }: IndexedCriterion, answer: Answer | undefined): AnswerEvidence[] =>
  criterion.evidence.map((requirement) => {
    const entry = evidenceEntryOf(answer, requirement.id);
    const validUntil = entry?.status === 'available' ? lastValidDate(entry, context.register) : undefined;
    return { title: requirement.title, isRequired: requirement.required, state: evidenceRowState(context, requirement, entry), validUntil: validUntil ?? null };
  });

function verificationText(indexed: IndexedCriterion, answer: Answer | undefined): VerificationText | null {
  const verification = answer?.verification;
  if (verification === undefined) return null;
  return {
    verdict: verification.verdict,
    level: verification.verdict === 'adjusted' ? levelText(indexed, verification.level) : null,
    notApplicableAccepted: verification.notApplicableAccepted ?? null,
    by: verification.by,
    on: verification.on,
    note: filled(verification.note),
  };
}
