import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../app/app';

export const AppContext = createContext<App | null>(null);

/** The one App, made by startup. Rendering outside of it is a bug. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside of AppContext');
  return app;
}
