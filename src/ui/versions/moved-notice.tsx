import { useState } from 'preact/hooks';
import type { DoneMove } from '../../app/moves';
import { createMoveService } from '../../app/moves';
import { codeOf } from '../../app/save-queue';
import { messages, sentenceOfDevice } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { countsOf } from './move-counts';

/** Says what was moved, with the way back while the app stays open. Only where it belongs: at its assessment or institution. */
export function MovedNotice({ at }: { readonly at: Partial<Pick<DoneMove, 'assessment' | 'institution'>> }) {
  const moves = useApp().service(createMoveService);
  const [failure, setFailure] = useState<string | null>(null);
  const last = moves.last.value;
  if (last === null || (at.assessment ?? last.assessment) !== last.assessment || (at.institution ?? last.institution) !== last.institution) return null;
  const { kept, checkAgain, archived, added } = countsOf(last.plan);
  const undo = async (): Promise<void> => {
    try {
      await last.undo();
    } catch (error) {
      const code = codeOf(error);
      setFailure(code === 'storage/changed' ? versionTexts.undoFailed : sentenceOfDevice(code).message);
    }
  };
  return (
    <Notice tone="good" live>
      <strong>{versionTexts.moved(last.plan.assessment.pack.version)}</strong>
      <span>{versionTexts.movedCounts(kept, checkAgain, archived, added)}</span>
      {failure !== null && <span role="alert">{failure}</span>}
      <div class="row">
        {failure === null && (
          <button type="button" class="button" onClick={() => void undo()}>
            {versionTexts.undo}
          </button>
        )}
        <button type="button" class="button quiet" onClick={moves.forget}>
          {messages.common.close}
        </button>
      </div>
    </Notice>
  );
}
