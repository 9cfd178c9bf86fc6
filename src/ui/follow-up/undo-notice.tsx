import { messages } from '../../i18n';
import { actionsTexts } from '../../i18n/pages/actions';
import { Notice } from '../components/notice';

/** What was just done, and how it is taken back. */
export interface Undoable {
  readonly text: string;
  readonly undo: () => void;
}

export function UndoNotice({ done, onClose }: { readonly done: Undoable; readonly onClose: () => void }) {
  const undo = (): void => {
    done.undo();
    onClose();
  };
  return (
    <Notice tone="watch" live>
      <span>{done.text}</span>
      <div class="row">
        <button type="button" class="button" onClick={undo}>
          {actionsTexts.undo}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {messages.common.close}
        </button>
      </div>
    </Notice>
  );
}
