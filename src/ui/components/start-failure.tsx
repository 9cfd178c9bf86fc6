import { messages, sentenceOfDevice } from '../../i18n';
import { Notice } from './notice';

/** The database did not open: why, and what to do. Nothing was changed. */
export function StartFailure({ code }: { readonly code: string }) {
  const { message, hint } = sentenceOfDevice(code);
  return (
    <main class="body narrow">
      <Notice tone="bad" live>
        <h1>{messages.common.startFailedTitle}</h1>
        <p>{message}</p>
        <p>{hint}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {messages.common.reload}
        </button>
      </Notice>
    </main>
  );
}

/** Another window took the database over, or the browser closed it. */
export const ClosedScreen = () => <StartFailure code="storage/closed" />;
