import type { ComponentChildren } from 'preact';
import { answerOf } from '../../domain/assessment/answer';
import type { Answer, Assessment } from '../../domain/assessment/assessment.generated';
import type { AnswerOutcome, MovePlan } from '../../domain/assessment/move-assessment';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { TextChanges } from './text-changes';

/** The answers of one fate: the question as it will stand, what was answered, and what changed. */
export function OutcomeList({ plan, former, outcomes }: { readonly plan: MovePlan; readonly former: Assessment; readonly outcomes: readonly AnswerOutcome[] }) {
  const { old, next } = plan.diff;
  return (
    <ListOrNone count={outcomes.length}>
      {outcomes.map((outcome) => {
        const { criterion, link } = outcome;
        const to = outcome.to === null ? null : (link?.to ?? null);
        return (
          <li key={criterion} class="stack-tight outcome">
            <p>
              <span class="code number">{criterionCode(old, criterion)}</span>{' '}
              {to !== null && criterionCode(old, criterion) !== criterionCode(next, to.criterion.id) && (
                <span class="small soft">({versionTexts.movedTo(criterionCode(next, to.criterion.id))}) </span>
              )}
              {(to ?? link?.from)?.criterion.question ?? criterion}
            </p>
            <FormerAnswer answer={answerOf(former, criterion)} outcome={outcome} />
            {outcome.reason !== null && <p class="small">{versionTexts.reasons[outcome.reason]}</p>}
            {link !== null && link.texts.length > 0 && outcome.fate === 'checkAgain' && <TextChanges changes={link.texts} />}
          </li>
        );
      })}
    </ListOrNone>
  );
}

function FormerAnswer({ answer, outcome: { link } }: { readonly answer: Answer | undefined; readonly outcome: AnswerOutcome }) {
  if (answer === undefined) return null;
  const level = link?.from.levels.find(({ value }) => value === answer.level);
  const text = answer.notApplicable !== undefined ? messages.common.notApplicable : (level?.label ?? versionTexts.noLevel);
  return (
    <p class="small">
      {versionTexts.formerLevel}: <strong>{text}</strong>
    </p>
  );
}

export function AddedList({ plan, added }: { readonly plan: MovePlan; readonly added: readonly IndexedCriterion[] }) {
  return (
    <ListOrNone count={added.length}>
      {added.map(({ criterion }) => (
        <li key={criterion.id} class="outcome">
          <span class="code number">{criterionCode(plan.diff.next, criterion.id)}</span> {criterion.question}
        </li>
      ))}
    </ListOrNone>
  );
}

export const ListOrNone = ({ count, children }: { readonly count: number; readonly children: ComponentChildren }) =>
  count === 0 ? <p class="soft">{versionTexts.empty}</p> : <ul class="plain">{children}</ul>;
