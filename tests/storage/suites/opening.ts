import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listInstitutions } from '../../../src/storage/institutions';
import { SCHEMA_VERSION } from '../../../src/storage/migrations';
import { openDatabase } from '../../../src/storage/open-database';
import { StorageError, toStorageError } from '../../../src/storage/storage-error';
import { beginAssessment, committer, institutionId, plainInstitution } from '../../support/storage/device';
import { freshName, openTestDatabase } from '../../support/storage/test-database';

/** A database as a newer app would leave it. */
async function openAsNewerApp(name: string): Promise<Dexie> {
  const newer = new Dexie(name);
  newer.version(SCHEMA_VERSION).stores({ institutions: 'id' });
  newer.version(SCHEMA_VERSION + 1).stores({ institutions: 'id, other', tomorrow: 'id' });
  await newer.open();
  return newer;
}

function openNatively(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function openingSuite(): void {
  describe('opening the database', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('keeps what was written when it is opened again', async () => {
      const name = freshName();
      const db = await openTestDatabase(name);
      await beginAssessment(db);
      db.close();
      expect(await listInstitutions(await openTestDatabase(name))).toEqual([plainInstitution]);
    });

    it('refuses a database of a newer app and leaves it as it is', async () => {
      const name = freshName();
      const newer = await openAsNewerApp(name);
      await newer.table('tomorrow').add({ id: 'x' });
      newer.close();
      await expect(openDatabase({ name })).rejects.toMatchObject({ code: 'storage/version' });
      const still = await openAsNewerApp(name);
      expect(still.verno).toBe(SCHEMA_VERSION + 1);
      expect(still.tables.map((table) => table.name).sort()).toEqual(['institutions', 'tomorrow']);
      expect(await still.table('tomorrow').toArray()).toEqual([{ id: 'x' }]);
      still.close();
    });

    it('gives way when a newer app upgrades the database in another window', async () => {
      const closed = vi.fn();
      const db = await openTestDatabase(freshName(), closed);
      await beginAssessment(db);
      const newer = await openAsNewerApp(db.name);
      await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
      const write = committer(db)([{ kind: 'institution', id: institutionId, put: { ...plainInstitution, name: 'Nama lain' } }]);
      await expect(write).rejects.toMatchObject({ code: 'storage/closed' });
      expect(await newer.table('institutions').count()).toBe(1);
      newer.close();
    });

    it('says when another window keeps an older database open, and opens once it is closed', async () => {
      const name = freshName();
      const holdout = await openNatively(name, 1);
      await expect(openDatabase({ name })).rejects.toMatchObject({ code: 'storage/blocked' });
      holdout.close();
      expect(await listInstitutions(await openTestDatabase(name))).toEqual([]);
    });

    it('says when the browser has no database', async () => {
      vi.stubGlobal('indexedDB', undefined);
      await expect(openDatabase({ name: 'x' })).rejects.toMatchObject({ code: 'storage/unavailable' });
    });

    it('says when the browser forbids it', async () => {
      const forbid = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      vi.stubGlobal('indexedDB', { open: forbid });
      await expect(openDatabase({ name: 'x' })).rejects.toMatchObject({ code: 'storage/unavailable' });
    });

    it('says when the database cannot be read', async () => {
      const open = () => {
        const request = { error: new DOMException('damaged', 'UnknownError'), onerror: (_event: Event) => {} };
        setTimeout(() => request.onerror(new Event('error')));
        return request;
      };
      vi.stubGlobal('indexedDB', { open });
      await expect(openDatabase({ name: 'x' })).rejects.toMatchObject({ code: 'storage/failed', cause: expect.objectContaining({ name: 'UnknownError' }) });
    });
  });

  describe('toStorageError', () => {
    const named = (name: string, more: object = {}): object => Object.assign(new Error(name), { name }, more);

    it.each([
      ['storage/quota', named('QuotaExceededError')],
      ['storage/quota', named('AbortError', { inner: named('QuotaExceededError') })],
      ['storage/quota', named('BulkError', { failures: [named('AbortError', { inner: named('QuotaExceededError') })] })],
      ['storage/closed', named('DatabaseClosedError')],
      ['storage/version', named('VersionError')],
      ['storage/unavailable', named('MissingAPIError')],
      ['storage/failed', named('ConstraintError')],
      ['storage/failed', 'not even an error'],
    ])('says %s and keeps the cause', (code, cause) => {
      expect(toStorageError(cause)).toMatchObject({ code, cause });
    });

    it('does not wrap twice', () => {
      const error = new StorageError('storage/gone');
      expect(toStorageError(error)).toBe(error);
      expect(toStorageError(named('AbortError', { inner: error }))).toBe(error);
    });
  });
}
