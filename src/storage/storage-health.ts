import { guarded, type StorageError } from './storage-error';
import type { Database } from './tables';
import { type StopWatching, watchQuery } from './watch';

export interface StorageUse {
  readonly usedBytes: number;
  /** What the browser would allow in all, as it estimates. */
  readonly quotaBytes: number;
}

const manager = (): Partial<StorageManager> => (typeof navigator === 'undefined' ? {} : (navigator.storage ?? {}));

/** null: the browser does not say. */
export async function estimateStorage(): Promise<StorageUse | null> {
  const { usage, quota } = (await manager().estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
}

/** Whether the browser promised not to clear the data by itself; null: it does not say. */
export const isPersisted = async (): Promise<boolean | null> => (await manager().persisted?.()) ?? null;

/** Asks for that promise; null: the browser knows none. */
export const persist = async (): Promise<boolean | null> => (await manager().persist?.()) ?? null;

export interface BackupState {
  /** Revisions since the last backup; without a backup all of them. */
  readonly changesSince: number;
  /** When the last backup was saved, by the clock of this device; null: never. */
  readonly at: string | null;
}

interface LastBackup {
  readonly revision: string;
  readonly at: string;
}

export const backupKey = (institution: string): string => `backup/${institution}`;

/** Remembers that a file holding everything up to `revision` was saved. Call it once the user has the file. */
export const recordBackup = (db: Database, institution: string, backup: LastBackup): Promise<void> =>
  guarded(async () => {
    await db.settings.put({ key: backupKey(institution), value: { revision: backup.revision, at: backup.at } satisfies LastBackup });
  });

/** null: the institution is not on this device. */
export const readBackupState = (db: Database, institution: string): Promise<BackupState | null> =>
  guarded(() =>
    db.transaction('r', db.heads, db.revisions, db.settings, async () => {
      const head = await db.heads.get(institution);
      if (head === undefined) return null;
      const last = (await db.settings.get(backupKey(institution)))?.value as LastBackup | undefined;
      const saved = last && (await db.revisions.get(last.revision));
      return saved === undefined ? { changesSince: head.count, at: null } : { changesSince: head.count - saved.order - 1, at: last?.at ?? null };
    }),
  );

export const watchBackupState = (
  db: Database,
  institution: string,
  show: (state: BackupState | null) => void,
  fail?: (error: StorageError) => void,
): StopWatching => watchQuery(() => readBackupState(db, institution), show, fail);
