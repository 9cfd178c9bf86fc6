import { canConfirm, confirmAnswer } from '../../app/answering';
import { createMoveService } from '../../app/moves';
import type { Answer, Assessment, CheckAgain } from '../../domain/assessment/assessment.generated';
import { formerPackOf } from '../../domain/bundle/assessment-parts';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';
import { TextChanges } from './text-changes';

/** An answer that came over from a former text: what changed, and one tap to say that it still holds. Any new choice says so, too. */
export function CheckAgainPanel({
  indexed,
  answer,
  assessment,
}: {
  readonly indexed: IndexedCriterion;
  readonly answer: Answer;
  readonly assessment: Assessment;
}) {
  const { workspace } = useApp();
  const { checkAgain } = answer;
  if (checkAgain === undefined) return null;
  const { id } = indexed.criterion;
  const level = indexed.levels.find(({ value }) => value === answer.level);
  return (
    <Notice tone="watch">
      <strong>{versionTexts.checkTitle}</strong>
      <span>
        {versionTexts.reasons[checkAgain.reason]} {versionTexts.checkHint}
      </span>
      <FormerText checkAgain={checkAgain} criterion={id} answer={answer} assessment={assessment} />
      {canConfirm(answer) ? (
        <>
          <span>
            {versionTexts.formerLevel}: <strong>{level?.label ?? messages.common.notApplicable}</strong>
          </span>
          <button type="button" class="button primary" onClick={() => void workspace.editAnswer(id, confirmAnswer)}>
            {versionTexts.confirmAnswer}
          </button>
        </>
      ) : (
        <span>{versionTexts.chooseAgain}</span>
      )}
    </Notice>
  );
}

interface Former {
  readonly checkAgain: CheckAgain;
  readonly criterion: string;
  readonly answer: Answer;
  readonly assessment: Assessment;
}

function FormerText({ checkAgain, criterion, answer, assessment }: Former) {
  const moves = useApp().service(createMoveService);
  const { pack } = assessment;
  const from = formerPackOf(answer, pack.id) ?? pack;
  const loaded = useLoaded(() => moves.compare(from, pack), [from.id, from.version, pack.id, pack.version]);
  if (loaded.kind === 'loading') return <span class="small soft">{messages.common.loading}</span>;
  const link = loaded.kind === 'ready' ? loaded.value?.linkByCriterion.get(checkAgain.fromCriterion ?? criterion) : undefined;
  if (link === undefined) return <span class="small soft">{versionTexts.formerMissing(checkAgain.fromVersion)}</span>;
  if (link.texts.length === 0) return null;
  return (
    <details class="more" open>
      <summary>{versionTexts.formerText}</summary>
      <TextChanges changes={link.texts} />
    </details>
  );
}
