import { formerPackOf } from '../domain/bundle/assessment-parts';
import { isSameValue, plainCopy } from '../domain/bundle/plain-value';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { guarded, StorageError } from './storage-error';
import type { Database } from './tables';

/** Every pack of which this device holds a copy: those in use and those that were imported. */
export const listPacks = (db: Database): Promise<readonly StandardPack[]> => guarded(async () => (await db.packs.toArray()).map(({ pack }) => pack));

/** null: this device holds no copy. */
export const readPack = (db: Database, id: string, version: string): Promise<StandardPack | null> =>
  guarded(async () => (await db.packs.get([id, version]))?.pack ?? null);

/**
 * Keeps a copy. One id and version means one text for ever: rejects with `storage/pack-differs` when another text is
 * here already, so that no answer changes its meaning. Doing it again changes nothing.
 */
export const putPack = (db: Database, pack: StandardPack): Promise<void> =>
  guarded(() =>
    db.transaction('rw!', db.packs, async () => {
      const { id, version } = pack;
      const held = await db.packs.get([id, version]);
      if (held === undefined) await db.packs.add({ id, version, pack: plainCopy(pack) });
      else if (!isSameValue(held.pack, plainCopy(pack))) throw new StorageError('storage/pack-differs');
    }),
  );

/** Removes the copy; false, and nothing is done, while an assessment uses it or has answers that were given to it. */
export const removePack = (db: Database, id: string, version: string): Promise<boolean> =>
  guarded(() =>
    db.transaction('rw!', db.packs, db.assessments, db.answers, async () => {
      const headers = (await db.assessments.toArray()).map(({ value }) => value);
      const packInUse = new Map(headers.map((header) => [header.id, header.pack.id]));
      const waiting = (await db.answers.filter(({ value }) => value.checkAgain?.fromVersion === version).toArray()).flatMap(
        ({ assessment, value }) => formerPackOf(value, packInUse.get(assessment ?? '') ?? '') ?? [],
      );
      const named = [...headers.flatMap(({ pack, archived }) => [pack, ...(archived ?? []).map((entry) => entry.pack)]), ...waiting];
      if (named.some((pack) => pack.id === id && pack.version === version)) return false;
      await db.packs.delete([id, version]);
      return true;
    }),
  );
