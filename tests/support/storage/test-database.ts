import { afterEach } from 'vitest';
import { openDatabase } from '../../../src/storage/open-database';
import type { Database } from '../../../src/storage/tables';

let count = 0;
const opened: Database[] = [];
const names: string[] = [];

/** A name that no other test uses; the database is deleted after the test. */
export function freshName(): string {
  count += 1;
  const name = `siap-lks-test-${count}`;
  names.push(name);
  return name;
}

/** Opens a database that is closed and deleted after the test. The same name again is a second window on it. */
export async function openTestDatabase(name = freshName(), onClosed?: () => void): Promise<Database> {
  const db = await openDatabase(onClosed === undefined ? { name } : { name, onClosed });
  opened.push(db);
  return db;
}

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** Call once per suite. */
export function cleanUpDatabases(): void {
  afterEach(async () => {
    for (const db of opened.splice(0)) db.close();
    for (const name of names.splice(0)) await deleteDatabase(name);
  });
}
