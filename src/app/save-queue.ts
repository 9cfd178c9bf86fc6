import { type Signal, signal } from '@preact/signals';

/**
 * What the user sees of saving. `saved` is said only after the database has confirmed every write that was begun;
 * while text is being typed and not yet handed over, the state is `saving`.
 */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly code: string; readonly retry: () => void };

/**
 * Writes go one after the other. A failed write stays at the head and those behind it wait, so that a retry can never
 * put an older value over a newer one; what was typed stays on screen meanwhile.
 */
export interface SaveQueue {
  readonly state: Signal<SaveState>;
  /** Settles when this write has been confirmed, however many retries it took. */
  readonly enqueue: (work: () => Promise<unknown>) => Promise<void>;
  /** Text is in a field and not yet handed over; call the returned function when it has been. */
  readonly hold: () => () => void;
  /** True when nothing waits: leaving the page loses nothing. */
  readonly isSettled: () => boolean;
}

interface Waiting {
  readonly work: () => Promise<unknown>;
  readonly done: () => void;
}

export function createSaveQueue(now: () => string): SaveQueue {
  const state = signal<SaveState>({ kind: 'idle' });
  const waiting: Waiting[] = [];
  let holds = 0;
  let running = false;

  const isSettled = (): boolean => waiting.length === 0 && holds === 0;
  const show = (): void => {
    if (state.peek().kind === 'failed' && waiting.length > 0) return;
    state.value = isSettled() ? { kind: 'saved', at: now() } : { kind: 'saving' };
  };
  const drain = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (let head = waiting[0]; head !== undefined; head = waiting[0]) {
      try {
        await head.work();
      } catch (error) {
        state.value = { kind: 'failed', code: codeOf(error), retry };
        break;
      }
      waiting.shift();
      head.done();
    }
    running = false;
    show();
  };
  const retry = (): void => {
    state.value = { kind: 'saving' };
    void drain();
  };
  const enqueue = (work: () => Promise<unknown>): Promise<void> =>
    new Promise((done) => {
      waiting.push({ work, done });
      show();
      if (state.peek().kind !== 'failed') void drain();
    });
  const hold = (): (() => void) => {
    let held = true;
    holds += 1;
    show();
    return () => {
      if (!held) return;
      held = false;
      holds -= 1;
      show();
    };
  };
  return { state, enqueue, hold, isSettled };
}

/** The code of a typed storage error; anything else is a failed write. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'storage/failed';
