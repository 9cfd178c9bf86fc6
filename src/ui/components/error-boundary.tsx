import { Component, type ComponentChildren } from 'preact';
import { messages } from '../../i18n';
import { Notice } from './notice';

/** The one place where bugs end: a sentence instead of a white page. What was saved is safe. */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, { readonly error: unknown }> {
  override state = { error: null };

  static override getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    // The browser's own error report, so that a developer sees it where errors are looked for.
    reportError(error);
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main class="body narrow">
        <Notice tone="bad" live>
          <h1>{messages.common.brokenTitle}</h1>
          <p>{messages.common.brokenBody}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {messages.common.reload}
          </button>
        </Notice>
      </main>
    );
  }
}
