import type { Dexie, Transaction } from 'dexie';
import type { RawRow } from './tables';

interface Migration {
  readonly version: number;
  /** Dexie's index notation; a table that is not named stays as it is. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * Append-only. A version that was released is never changed: add the next one, with a stored fixture of the former
 * (tests/fixtures/storage). Indexed: keys, what is listed by institution, and which files a row points to.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      institutions: 'id, *files',
      assessments: 'id, institution',
      answers: '[assessment+id], institution, *files',
      evidence: '[institution+id], *files',
      actions: '[assessment+id], institution',
      visits: '[assessment+id], institution, *files',
      revisions: 'id, [institution+order]',
      heads: 'institution',
      files: 'sha256, [sha256+type+sizeBytes]',
      packs: '[id+version]',
      policies: 'id',
      settings: 'key',
      raw: '++number, table',
    },
  },
];

export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

export function applyMigrations(db: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, stores, upgrade } of migrations) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
}

/**
 * Rewrites every row of a table in an upgrade. A row for which `upgradeRow` throws is moved to `raw` as it was, with the
 * reason: it is set aside, never dropped, and does not keep the database from opening.
 */
export async function migrateRows(
  transaction: Transaction,
  table: string,
  fromVersion: number,
  upgradeRow: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const setAside: RawRow[] = [];
  await transaction
    .table(table)
    .toCollection()
    .modify((row: Record<string, unknown>, place: { value?: unknown }) => {
      try {
        place.value = upgradeRow(row);
      } catch (error) {
        setAside.push({ table, fromVersion, record: structuredClone(row), reason: String(error) });
        delete place.value;
      }
    });
  await transaction.table<RawRow>('raw').bulkAdd(setAside);
}
