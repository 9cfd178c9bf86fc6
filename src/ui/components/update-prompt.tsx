import { messages } from '../../i18n';
import { useApp } from '../app-context';

/** A new release waits for the user's word; it is never loaded in the middle of a form. */
export function UpdatePrompt() {
  const { update } = useApp();
  const state = update.value;
  if (state.kind !== 'ready') return null;
  return (
    <div class="notice no-print" role="status">
      <span class="grow">{messages.shell.updateReady}</span>
      <span class="row">
        <button type="button" class="button primary" onClick={state.apply}>
          {messages.shell.updateNow}
        </button>
        <button type="button" class="button quiet" onClick={state.dismiss}>
          {messages.shell.updateLater}
        </button>
      </span>
    </div>
  );
}
