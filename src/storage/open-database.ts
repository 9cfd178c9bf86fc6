import { Dexie } from 'dexie';
import { applyMigrations, SCHEMA_VERSION } from './migrations';
import { guarded, StorageError } from './storage-error';
import type { Database } from './tables';

export type { Database } from './tables';

export const DATABASE_NAME = 'siap-lks';

export interface OpenOptions {
  /** Another name keeps builds apart that share one origin, such as copies opened from files. */
  readonly name?: string;
  /** Called once when the connection is lost: a newer app upgrades the database, or the browser closed it. Every later call rejects with `storage/closed`. */
  readonly onClosed?: () => void;
}

/** Dexie keeps its version times ten, so that the browser's number leaves room between. */
const schemaVersionOf = (nativeVersion: number): number => Math.floor(nativeVersion / 10);

/**
 * The version of the database on this device without opening it for use; null: there is none. Dexie itself would open
 * (and even patch) a database of a newer app without a word, and older code must never write into newer tables.
 */
function probeVersion(name: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw new StorageError('storage/unavailable');
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(schemaVersionOf(version));
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(new StorageError(request.error?.name === 'InvalidStateError' ? 'storage/unavailable' : 'storage/failed', request.error));
    };
  });
}

/** Rejects as soon as another window keeps its older connection open; the wait itself would have no end. */
const whenBlocked = (db: Dexie): Promise<never> =>
  new Promise((_, reject) => {
    db.on('blocked', () => {
      reject(new StorageError('storage/blocked'));
      return false;
    });
  });

function makeDatabase(name: string, onClosed: () => void): Database {
  // Else Dexie would close the connection whenever the page is put aside by the back button, and not open it again.
  Dexie.disableBfCache = true;
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // A connection that was lost stays lost: reopening by itself could put old code on a newer database.
    autoOpen: false,
    // Watchers read what is stored, never what a transaction still hopes to store.
    cache: 'disabled',
  }) as Database;
  applyMigrations(db);
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  db.on('close', onClosed);
  return db;
}

/**
 * Opens the database, brought to the newest schema. Rejects with a StorageError: `storage/unavailable` (no IndexedDB),
 * `storage/version` (a newer app wrote it; it is left untouched), `storage/blocked`, `storage/quota`, `storage/failed`.
 */
export async function openDatabase({ name = DATABASE_NAME, onClosed = () => {} }: OpenOptions = {}): Promise<Database> {
  const found = await guarded(() => probeVersion(name));
  if (found !== null && found > SCHEMA_VERSION) throw new StorageError('storage/version');
  let isOpen = false;
  const db = makeDatabase(name, () => {
    if (isOpen) onClosed();
    isOpen = false;
  });
  try {
    await guarded(() => Promise.race([db.open(), whenBlocked(db)]));
  } catch (error) {
    db.close();
    throw error;
  }
  isOpen = true;
  return db;
}
