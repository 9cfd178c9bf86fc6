import type { Page } from 'playwright-core';
import type { Settings } from '../../src/app/settings';

/**
 * Everything that the device holds, as text: each table of each database with its records, bytes by their length.
 * `settings` is left out, since it also remembers where one stopped. Two equal texts: nothing was stored or changed.
 */
export const dumpDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const plain = (_key: string, value: unknown): unknown => (value instanceof ArrayBuffer ? `${value.byteLength} bytes` : value);
    const lines: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name ?? ''));
      for (const table of [...db.objectStoreNames].filter((table) => table !== 'settings')) {
        const records = await wait(db.transaction(table).objectStore(table).getAll());
        lines.push(...records.map((record) => `${name} ${table} ${JSON.stringify(record, plain)}`));
      }
      db.close();
    }
    return lines.join('\n');
  });

/** The settings as they are stored at this moment, not as the page shows them; {} before the first start. */
export const storedSettings = (page: Page): Promise<Partial<Settings>> =>
  page.evaluate(
    () =>
      new Promise<Partial<Settings>>((resolve, reject) => {
        const opening = indexedDB.open('siap-lks');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('settings').objectStore('settings').get('app');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.value ?? {});
          };
        };
      }),
  );
