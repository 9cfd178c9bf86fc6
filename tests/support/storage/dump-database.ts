import type { Database } from '../../../src/storage/tables';

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Every table with all its rows, as JSON data; buffers become {base64}. */
export async function contentsOf(db: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables: [string, readonly unknown[]][] = [];
  for (const table of db.tables) tables.push([table.name, await table.toArray()]);
  return JSON.parse(JSON.stringify(Object.fromEntries(tables), (_, value) => (value instanceof ArrayBuffer ? { base64: toBase64(value) } : value)));
}

export interface StoredDump {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const withBuffers = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) =>
      typeof value === 'object' && value !== null && 'base64' in value
        ? [key, Uint8Array.from(atob(String(value.base64)), (character) => character.charCodeAt(0)).buffer]
        : [key, value],
    ),
  );

/** Puts a dump into the tables of an open database of the same schema version. */
export async function restoreDump(db: { table(name: string): { bulkAdd(rows: unknown[]): PromiseLike<unknown> } }, dump: StoredDump): Promise<void> {
  for (const [name, rows] of Object.entries(dump.tables)) await db.table(name).bulkAdd(rows.map(withBuffers));
}
