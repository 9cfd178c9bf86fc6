/**
 * What can go wrong between the app and its database. The code picks the sentence (i18n/problems/storage); the cause is
 * kept for the report of a fault.
 *
 * - `storage/quota`        the device has no room left
 * - `storage/blocked`      another window holds an older database open
 * - `storage/closed`       the connection was closed: a newer app or the browser took the database over
 * - `storage/version`      the database was written by a newer app; it was left untouched
 * - `storage/unavailable`  the browser offers no database here (private mode, blocked by a setting)
 * - `storage/gone`         the institution, assessment or file was removed meanwhile
 * - `storage/changed`      what was to be replaced as a whole is no longer as it was when the user decided
 * - `storage/pack-missing` an assessment names a pack of which this device holds no copy
 * - `storage/pack-differs` another text of the same pack and version is already here
 * - `storage/failed`       anything else
 */
export type StorageErrorCode =
  | 'storage/quota'
  | 'storage/blocked'
  | 'storage/closed'
  | 'storage/version'
  | 'storage/unavailable'
  | 'storage/gone'
  | 'storage/changed'
  | 'storage/pack-missing'
  | 'storage/pack-differs'
  | 'storage/failed';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause?: unknown) {
    super(cause instanceof Error ? `${code}: ${cause.message}` : code, { cause });
    this.code = code;
  }
}

const CODE_BY_NAME: ReadonlyMap<string, StorageErrorCode> = new Map([
  ['QuotaExceededError', 'storage/quota'],
  ['DatabaseClosedError', 'storage/closed'],
  ['VersionError', 'storage/version'],
  ['MissingAPIError', 'storage/unavailable'],
  ['SecurityError', 'storage/unavailable'],
]);

/** The error itself and what it wraps: Dexie keeps the browser's own in `inner`, and those of a bulk write in `failures`. */
function* wrappedErrors(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  yield error;
  if ('inner' in error) yield* wrappedErrors(error.inner, depth + 1);
  if ('failures' in error && Array.isArray(error.failures)) yield* wrappedErrors(error.failures[0], depth + 1);
  if ('cause' in error) yield* wrappedErrors(error.cause, depth + 1);
}

export function toStorageError(cause: unknown): StorageError {
  for (const error of wrappedErrors(cause)) {
    if (error instanceof StorageError) return error;
    const code = 'name' in error ? CODE_BY_NAME.get(String(error.name)) : undefined;
    if (code !== undefined) return new StorageError(code, cause);
  }
  return new StorageError('storage/failed', cause);
}

/** Runs work on the database; whatever goes wrong rejects as a StorageError. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw toStorageError(cause);
  }
}
