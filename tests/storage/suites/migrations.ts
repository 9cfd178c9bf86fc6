import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { checkSnapshot } from '../../../src/domain/bundle/snapshot-rules';
import { readAssessment } from '../../../src/storage/assessments';
import { exportInstitution } from '../../../src/storage/export-institution';
import { applyMigrations, MIGRATIONS, migrateRows, SCHEMA_VERSION } from '../../../src/storage/migrations';
import { listPolicies } from '../../../src/storage/policies';
import { listRaw } from '../../../src/storage/raw';
import { readSetting } from '../../../src/storage/settings';
import { readBackupState } from '../../../src/storage/storage-health';
import v1 from '../../fixtures/storage/v1.json';
import { sampleFiles, sampleHeader, sampleSnapshot } from '../../support/bundle/sample-snapshot';
import { institutionId } from '../../support/storage/device';
import { restoreDump, type StoredDump } from '../../support/storage/dump-database';
import { samplePolicy } from '../../support/storage/sample-policy';
import { freshName, openTestDatabase } from '../../support/storage/test-database';

/** Every schema version ever released, oldest first. Add one; never change one. */
const FIXTURES: readonly StoredDump[] = [v1];

async function storeAsOldApp(name: string, dump: StoredDump): Promise<void> {
  const old = new Dexie(name);
  applyMigrations(
    old,
    MIGRATIONS.filter(({ version }) => version <= dump.version),
  );
  await old.open();
  await restoreDump(old, dump);
  old.close();
}

export function migrationsSuite(): void {
  describe('stored databases of every released version', () => {
    it('there is one fixture per version', () => {
      expect(FIXTURES.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
      expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
    });

    it.each(FIXTURES.map((dump) => [dump.version, dump] as const))('version %i opens and everything can be read', async (_, dump) => {
      const name = freshName();
      await storeAsOldApp(name, dump);
      const db = await openTestDatabase(name);
      const exported = await exportInstitution(db, institutionId);
      expect(exported?.snapshot.institution).toEqual(sampleSnapshot.institution);
      expect(exported && checkSnapshot(exported.snapshot)).toEqual([]);
      expect(exported?.files.list.map(({ sha256 }) => sha256)).toEqual(sampleFiles.map(({ sha256 }) => sha256));
      for (const file of sampleFiles) expect(await exported?.files.read(file.sha256)).toEqual(file.bytes);
      expect(await readAssessment(db, sampleHeader.id)).toEqual(sampleSnapshot.assessments[0]);
      expect(await listPolicies(db)).toEqual([samplePolicy]);
      expect(await readSetting(db, 'app')).toEqual({ role: 'manager' });
      expect(await readBackupState(db, institutionId)).toEqual({ changesSince: 0, at: '2026-03-01T08:00:00+07:00' });
      expect(await listRaw(db)).toHaveLength(1);
    });
  });

  describe('migrateRows', () => {
    it('rewrites rows, and sets those aside whole that it cannot rewrite', async () => {
      const name = freshName();
      const old = new Dexie(name);
      old.version(1).stores({ things: 'id', raw: '++number, table' });
      await old.open();
      const broken = { id: 'b', value: null, extra: [1] };
      await old.table('things').bulkAdd([{ id: 'a', value: 1 }, broken]);
      old.close();
      const db = new Dexie(name);
      applyMigrations(db, [
        { version: 1, stores: { things: 'id', raw: '++number, table' } },
        {
          version: 2,
          stores: {},
          upgrade: (transaction) =>
            migrateRows(transaction, 'things', 1, ({ id, value }) => {
              if (typeof value !== 'number') throw new TypeError('no number');
              return { id, amount: value + 1 };
            }),
        },
      ]);
      await db.open();
      expect(await db.table('things').toArray()).toEqual([{ id: 'a', amount: 2 }]);
      expect(await db.table('raw').toArray()).toEqual([{ number: 1, table: 'things', fromVersion: 1, record: broken, reason: 'TypeError: no number' }]);
      db.close();
    });
  });
}
