import { plainCopy } from '../domain/bundle/plain-value';
import { guarded, type StorageError } from './storage-error';
import type { Database } from './tables';
import { type StopWatching, watchQuery } from './watch';

/** Choices of this device; they are part of no institution and no bundle. undefined: never set. The caller checks the shape. */
export const readSetting = (db: Database, key: string): Promise<unknown> => guarded(async () => (await db.settings.get(key))?.value);

export const writeSetting = (db: Database, key: string, value: unknown): Promise<void> =>
  guarded(async () => {
    await db.settings.put({ key, value: plainCopy(value) });
  });

/** Changes a setting from what is stored now, also when another tab wrote it meanwhile; `edit` gets undefined where it was never set. */
export const editSetting = (db: Database, key: string, edit: (stored: unknown) => unknown): Promise<void> =>
  guarded(() =>
    db.transaction('rw!', [db.settings], async () => {
      const stored = await db.settings.get(key);
      await db.settings.put({ key, value: plainCopy(edit(stored?.value)) });
    }),
  );

export const watchSetting = (db: Database, key: string, show: (value: unknown) => void, fail?: (error: StorageError) => void): StopWatching =>
  watchQuery(() => readSetting(db, key), show, fail);
