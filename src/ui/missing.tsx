import { hrefOf } from '../app/route';
import { messages } from '../i18n';
import { Notice } from './components/notice';
import { Shell } from './shell';

/** A place with nothing to show: what is missing, why that may be, and the way home. */
export function Missing({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Shell title={messages.common.appName} up={{ page: 'home' }}>
      <Notice tone="watch">
        <strong>{title}</strong>
        <span>{body}</span>
        <a class="button" href={hrefOf({ page: 'home' })}>
          {messages.common.home}
        </a>
      </Notice>
    </Shell>
  );
}
