import type { ComponentType } from 'preact';
import { messages } from '../i18n';
import { Notice } from './components/notice';
import { Shell } from './shell';
import { useLoaded } from './use-loaded';

/**
 * A page whose code is fetched when it is first opened, and kept. A page that cannot be fetched (first visit, no
 * network) says so instead of staying white.
 */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let pending: Promise<ComponentType<Props>> | null = null;
  let ready: ComponentType<Props> | null = null;
  const fetchOnce = (): Promise<ComponentType<Props>> => {
    pending ??= load().then(
      (page) => {
        ready = page;
        return page;
      },
      (error: unknown) => {
        pending = null;
        throw error;
      },
    );
    return pending;
  };
  return function LazyPage(props: Props) {
    const loaded = useLoaded(fetchOnce, []);
    const Page = ready ?? (loaded.kind === 'ready' ? loaded.value : null);
    if (Page !== null) return <Page {...props} />;
    return (
      <Shell title={messages.common.appName} up={{ page: 'home' }}>
        {loaded.kind === 'failed' ? <Notice tone="bad">{messages.common.pageFailed}</Notice> : <p class="empty">{messages.common.loading}</p>}
      </Shell>
    );
  };
}
