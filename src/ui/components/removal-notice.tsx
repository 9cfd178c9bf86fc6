import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { Notice } from './notice';

/** Says what was removed, with the way back while this page stays open. */
export function RemovalNotice() {
  const { removals } = useApp();
  const last = removals.last.value;
  if (last === null) return null;
  return (
    <Notice tone="watch" live>
      <span>{messages.home.removed(last.name)}</span>
      <div class="row">
        <button type="button" class="button" onClick={() => void last.undo()}>
          {messages.home.undo}
        </button>
        <button type="button" class="button quiet" onClick={removals.forget}>
          {messages.common.close}
        </button>
      </div>
    </Notice>
  );
}
