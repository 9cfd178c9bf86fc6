import { describe, expect, it } from 'vitest';
import type { InstitutionSnapshot, StoredFile } from '../../../src/domain/bundle/institution-snapshot';
import { checkSnapshot } from '../../../src/domain/bundle/snapshot-rules';
import { exportInstitution } from '../../../src/storage/export-institution';
import { importInstitution } from '../../../src/storage/import-institution';
import { listInstitutions } from '../../../src/storage/institutions';
import { putPack } from '../../../src/storage/packs';
import { removeInstitution } from '../../../src/storage/remove-institution';
import { readBackupState, recordBackup } from '../../../src/storage/storage-health';
import type { Database } from '../../../src/storage/tables';
import { sampleFiles, sampleHeader, sampleInstitution, sampleSnapshot } from '../../support/bundle/sample-snapshot';
import { smallPack } from '../../support/bundle/small-pack';
import { beginAssessment, committer, institutionId, plainInstitution } from '../../support/storage/device';
import { contentsOf } from '../../support/storage/dump-database';
import { openTestDatabase } from '../../support/storage/test-database';

async function exported(db: Database, id = institutionId): Promise<{ snapshot: InstitutionSnapshot; files: readonly StoredFile[] }> {
  const found = await exportInstitution(db, id);
  if (found === null) throw new Error('nothing to export');
  const files = await Promise.all(found.files.list.map(async (info) => ({ ...info, bytes: await found.files.read(info.sha256) })));
  return { snapshot: found.snapshot, files };
}

const refused = (code: string, data: Readonly<Record<string, unknown>>) => ({
  ok: false,
  problems: [expect.objectContaining({ code, data: expect.objectContaining(data) })],
});

export function exchangeSuite(): void {
  describe('export and import', () => {
    it('bring an institution whole to an empty device', async () => {
      const db = await openTestDatabase();
      expect(await importInstitution(db, sampleSnapshot, sampleFiles)).toEqual({ ok: true, value: { outcome: 'imported', filesAdded: 3 } });
      const { snapshot, files } = await exported(db);
      expect(snapshot).toEqual({ ...sampleSnapshot, assessments: snapshot.assessments });
      expect(checkSnapshot(snapshot)).toEqual([]);
      expect(files).toEqual(sampleFiles);
      const again = await openTestDatabase();
      await importInstitution(again, snapshot, files);
      expect(await exported(again)).toEqual({ snapshot, files });
    });

    it('go on from the head that was imported', async () => {
      const db = await openTestDatabase();
      await importInstitution(db, sampleSnapshot, sampleFiles);
      await committer(db)([{ kind: 'answer', id: 's3', assessment: sampleHeader.id, put: { level: 1 } }]);
      const { snapshot } = await exported(db);
      expect(snapshot.history.revisions.at(-1)?.parents).toEqual([sampleSnapshot.history.head]);
      expect(checkSnapshot(snapshot)).toEqual([]);
    });

    it('give null for an institution that is not there', async () => {
      expect(await exportInstitution(await openTestDatabase(), 'x')).toBeNull();
    });

    it('change nothing when the same file comes again, but add files that were missing', async () => {
      const db = await openTestDatabase();
      await importInstitution(db, sampleSnapshot, sampleFiles.slice(1));
      expect(await importInstitution(db, sampleSnapshot, sampleFiles)).toEqual({ ok: true, value: { outcome: 'unchanged', filesAdded: 1 } });
      const before = await contentsOf(db);
      expect(await importInstitution(db, sampleSnapshot, sampleFiles)).toEqual({ ok: true, value: { outcome: 'unchanged', filesAdded: 0 } });
      expect(await contentsOf(db)).toEqual(before);
    });

    it('keep no half emoji of a foreign file', async () => {
      const db = await openTestDatabase();
      const cut = JSON.parse(JSON.stringify(sampleSnapshot).replaceAll('Kabupaten Contoh', 'Kabupaten \\ud83d')) as InstitutionSnapshot;
      await importInstitution(db, cut, []);
      const { snapshot } = await exported(db);
      expect(snapshot.institution.district).toBe('Kabupaten \uFFFD');
      expect(checkSnapshot(snapshot)).toEqual([]);
    });
  });

  describe('an import onto a device that has the institution', () => {
    it.each(['newer', 'older', 'diverged'] as const)('is refused when the file is %s, and changes nothing', async (relation) => {
      const device = await openTestDatabase();
      const elsewhere = await openTestDatabase();
      for (const db of [device, elsewhere]) await importInstitution(db, sampleSnapshot, sampleFiles);
      const edit = (level: number) => [{ kind: 'answer' as const, id: 's3', assessment: sampleHeader.id, put: { level } }];
      if (relation !== 'newer') await committer(device, 'd')(edit(1));
      if (relation !== 'older') await committer(elsewhere, 'e')(edit(2));
      const { snapshot, files } = await exported(elsewhere);
      const before = await contentsOf(device);
      expect(await importInstitution(device, snapshot, files)).toEqual(refused('bundle/merge-not-yet', { relation, institution: sampleInstitution.name }));
      expect(await contentsOf(device)).toEqual(before);
    });

    it('is refused when it claims a known revision with other content', async () => {
      const db = await openTestDatabase();
      await importInstitution(db, sampleSnapshot, sampleFiles);
      const revisions = sampleSnapshot.history.revisions.map((revision) => ({ ...revision, at: 'lain' }));
      const foreign = { ...sampleSnapshot, history: { ...sampleSnapshot.history, revisions } };
      expect(await importInstitution(db, foreign, [])).toEqual(refused('bundle/contradicting-revision', { institution: sampleInstitution.name }));
    });

    it('is refused when its ids belong to another institution here', async () => {
      const db = await openTestDatabase();
      await importInstitution(db, sampleSnapshot, sampleFiles);
      const foreign = { ...sampleSnapshot, institution: { ...sampleInstitution, id: 'lks-lain' } };
      const result = await importInstitution(db, foreign, []);
      expect(result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))]).toEqual(['bundle/id-in-use']);
      expect((await listInstitutions(db)).map(({ id }) => id)).toEqual([institutionId]);
    });

    it('is refused when it brings another text of a pack that is here', async () => {
      const db = await openTestDatabase();
      await putPack(db, { ...smallPack, title: 'Judul lain' });
      expect(await importInstitution(db, sampleSnapshot, sampleFiles)).toEqual(refused('bundle/pack-differs', { pack: 'paket-contoh@1.0.0' }));
      expect(await listInstitutions(db)).toEqual([]);
    });
  });

  describe('removing an institution', () => {
    it('leaves nothing of it, and can be undone', async () => {
      const db = await openTestDatabase();
      await putPack(db, smallPack);
      const empty = await contentsOf(db);
      await importInstitution(db, sampleSnapshot, sampleFiles);
      await recordBackup(db, institutionId, { revision: sampleSnapshot.history.head, at: '2026-03-01T08:00:00Z' });
      const full = await exported(db);
      const removed = await removeInstitution(db, institutionId);
      expect(await contentsOf(db)).toEqual(empty);
      if (removed === null) throw new Error('nothing was removed');
      await importInstitution(db, removed.snapshot, removed.files);
      expect(await exported(db)).toEqual(full);
    });

    it('leaves other institutions and files that they share alone', async () => {
      const db = await openTestDatabase();
      await importInstitution(db, sampleSnapshot, sampleFiles);
      const other = { ...plainInstitution, id: 'lks-melati-2', logo: sampleInstitution.logo };
      const { commit } = await import('../../../src/storage/commit');
      const stamp = { newId: () => 'lain-1', now: () => 'kini', device: '' };
      await commit(db, 'lks-melati-2', [{ kind: 'institution', id: 'lks-melati-2', put: JSON.parse(JSON.stringify(other)) }], stamp);
      await removeInstitution(db, institutionId);
      expect((await listInstitutions(db)).map(({ id }) => id)).toEqual(['lks-melati-2']);
      expect(await db.files.toCollection().primaryKeys()).toEqual([sampleInstitution.logo?.sha256]);
      expect((await exported(db, 'lks-melati-2')).snapshot.history.revisions).toHaveLength(1);
    });

    it('gives null for one that is not there', async () => {
      expect(await removeInstitution(await openTestDatabase(), 'x')).toBeNull();
    });
  });

  describe('the age of the last backup', () => {
    it('counts the changes since', async () => {
      const db = await openTestDatabase();
      expect(await readBackupState(db, institutionId)).toBeNull();
      await beginAssessment(db);
      expect(await readBackupState(db, institutionId)).toEqual({ changesSince: 2, at: null });
      await recordBackup(db, institutionId, { revision: 'p2', at: '2026-03-01T08:00:00Z' });
      expect(await readBackupState(db, institutionId)).toEqual({ changesSince: 0, at: '2026-03-01T08:00:00Z' });
      await committer(db)([{ kind: 'answer', id: 's3', assessment: sampleHeader.id, put: { level: 1 } }]);
      expect(await readBackupState(db, institutionId)).toEqual({ changesSince: 1, at: '2026-03-01T08:00:00Z' });
    });
  });
}
