import { explainGrade, type GradeStep } from '../../domain/scoring/explain-grade';
import type { ScoreExplanation } from '../../domain/scoring/explanation';
import type { GradeRequirements, GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import type { ScoreResult } from '../../domain/scoring/score-result';
import type { PackIndex } from '../../domain/standard/pack-index';
import { explainTexts, gradeTexts } from '../../i18n/pages/result';
import { exactWords } from './score-words';

interface ExplainGradeProps {
  readonly policy: GradingPolicy;
  readonly explanation: ScoreExplanation;
  readonly index: PackIndex;
  readonly result: ScoreResult;
  readonly isOpen: boolean;
}

/** How the policy comes to its grade: what is compared, its rounding, and each band with its conditions. */
export function ExplainGrade({ policy, explanation, index, result, isOpen }: ExplainGradeProps) {
  const { totalExact, totalForGrade } = explanation;
  const steps = explainGrade(policy, index, explanation, result);
  if (totalExact === null || totalForGrade === null) return null;
  const isWithheld = result.layer === 'verified' && result.grade === null;
  return (
    <details class="more" open={isOpen}>
      <summary>{explainTexts.grade(policy.title)}</summary>
      <div class="stack-tight small">
        <p>{policy.status === 'example' ? gradeTexts.exampleWarning : gradeTexts.ownRisk}</p>
        <p class="number">
          {policy.roundTotal === undefined
            ? explainTexts.gradeExact(exactWords(totalExact))
            : explainTexts.gradeRounded(exactWords(totalExact), policy.roundTotal, exactWords(totalForGrade))}
        </p>
        <p>{isWithheld ? explainTexts.gradeCoverage : explainTexts.gradeRule}</p>
        <ol class="plain grade-steps">
          {steps.map((step) => (
            <Step key={step.grade.id} step={step} isChosen={step.grade.id === result.grade} />
          ))}
        </ol>
      </div>
    </details>
  );
}

function Step({ step, isChosen }: { readonly step: GradeStep; readonly isChosen: boolean }) {
  const { label, min, requires } = step.grade;
  const conditions = requires === undefined ? [] : conditionsOf(requires);
  return (
    <li data-chosen={isChosen ? 'true' : undefined}>
      <strong>{label}</strong>, {explainTexts.gradeMin(min)}
      {conditions.length > 0 && `; ${conditions.map(([, text]) => text).join('; ')}`}
      <br />
      <span class={isChosen ? undefined : 'soft'}>→ {isChosen ? explainTexts.gradeChosen : outcomeOf(step, conditions)}</span>
    </li>
  );
}

type Condition = readonly [keyof GradeRequirements, string];

function outcomeOf({ reachesMin, unmet }: GradeStep, conditions: readonly Condition[]): string {
  const failed = conditions.filter(([key]) => unmet.includes(key)).map(([, text]) => text);
  if (!reachesMin) return explainTexts.gradeBelow;
  return failed.length > 0 ? explainTexts.gradeUnmet(failed.join('; ')) : explainTexts.gradePassed;
}

function conditionsOf({ critical, standardMinimums, noStandardBelow, atMostBelow }: GradeRequirements): Condition[] {
  const { requires } = explainTexts;
  return [
    ...(critical === true ? [['critical', requires.critical] as const] : []),
    ...(standardMinimums === true ? [['standardMinimums', requires.standardMinimums] as const] : []),
    ...(noStandardBelow === undefined ? [] : [['noStandardBelow', requires.noStandardBelow(noStandardBelow)] as const]),
    ...(atMostBelow === undefined ? [] : [['atMostBelow', requires.atMostBelow(atMostBelow.count, atMostBelow.score)] as const]),
  ];
}
