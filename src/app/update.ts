import { registerSW } from 'virtual:pwa-register';
import { type ReadonlySignal, signal } from '@preact/signals';

/** A new release of the app: it waits until the user says so, never in the middle of a form. */
export type UpdateState = { readonly kind: 'none' } | { readonly kind: 'ready'; readonly apply: () => void; readonly dismiss: () => void };

/** Registers the service worker, which makes everything work without a network, and watches for a new release. */
export function watchForUpdate(): ReadonlySignal<UpdateState> {
  const state = signal<UpdateState>({ kind: 'none' });
  const dismiss = (): void => {
    state.value = { kind: 'none' };
  };
  const applyUpdate = registerSW({
    onNeedRefresh: () => {
      state.value = { kind: 'ready', apply: () => void applyUpdate(true), dismiss };
    },
  });
  return state;
}
