import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'failed'; readonly error: unknown };

/** Reads something once for each change of `inputs`; an answer that comes too late for the newest inputs is dropped. */
export function useLoaded<T>(read: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    read().then(
      (value) => isCurrent && setState({ kind: 'ready', value }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, inputs);
  return state;
}
