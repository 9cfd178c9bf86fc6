import { liveQuery } from 'dexie';
import { type StorageError, toStorageError } from './storage-error';

/** Ends a watch. */
export type StopWatching = () => void;

/**
 * Calls `show` with the value now and after every change of what it was read from, in this window or another one.
 * Only stored values are shown. `fail` hears of reads that did not work.
 */
export function watchQuery<T>(read: () => Promise<T>, show: (value: T) => void, fail: (error: StorageError) => void = () => {}): StopWatching {
  const subscription = liveQuery(read).subscribe({ next: show, error: (cause: unknown) => fail(toStorageError(cause)) });
  return () => subscription.unsubscribe();
}
