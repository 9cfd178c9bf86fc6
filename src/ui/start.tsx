import { render } from 'preact';
import { browserPorts } from '../app/browser-ports';
import { followAddress } from '../app/route';
import { codeOf } from '../app/save-queue';
import { startApp } from '../app/startup';
import { AppContext } from './app-context';
import { ErrorBoundary } from './components/error-boundary';
import { ClosedScreen, StartFailure } from './components/start-failure';
import { Router } from './router';
import './styles/index.css';

const root = document.getElementById('app');
if (root !== null) void start(root);

/** The next step of nearly everyone: fetched once the first screen stands. */
function prefetchWalk(): void {
  setTimeout(() => void import('./pages/criterion-page').catch(() => undefined), 1000);
}

async function start(element: HTMLElement): Promise<void> {
  const show = (screen: preact.ComponentChild): void => {
    element.replaceChildren();
    render(screen, element);
  };
  try {
    const app = await startApp(browserPorts, { version: __APP_VERSION__, onClosed: () => show(<ClosedScreen />) });
    followAddress();
    prefetchWalk();
    addEventListener('beforeunload', (event) => {
      if (!app.saving.isSettled()) event.preventDefault();
    });
    show(
      <AppContext.Provider value={app}>
        <ErrorBoundary>
          <Router />
        </ErrorBoundary>
      </AppContext.Provider>,
    );
  } catch (error) {
    show(<StartFailure code={codeOf(error)} />);
  }
}
