import type { BundleHistory } from '../domain/bundle/bundle-history.generated';
import { guarded } from './storage-error';
import type { Database } from './tables';
import { type StopWatching, watchQuery } from './watch';

/** Every revision of an institution, parents before children; null: it is not on this device. */
export const readHistory = (db: Database, institution: string): Promise<BundleHistory | null> =>
  guarded(() =>
    db.transaction('r', db.heads, db.revisions, async () => {
      const head = await db.heads.get(institution);
      if (head === undefined) return null;
      const rows = await db.revisions.where('[institution+order]').between([institution, 0], [institution, []]).toArray();
      return { format: 'siap-lks/bundle-history@1' as const, head: head.revision, revisions: rows.map(({ revision }) => revision) };
    }),
  );

/** Calls `show` now and after every write to any institution of this device: each one moves a head. */
export const watchHeads = (db: Database, show: () => void): StopWatching => watchQuery(() => guarded(() => db.heads.toArray()), show);
