import { guarded } from './storage-error';
import type { Database, RawRow } from './tables';

/** Records that an upgrade could not bring along, kept as they were so that nothing is lost; empty in the normal case. */
export const listRaw = (db: Database): Promise<readonly RawRow[]> => guarded(() => db.raw.toArray());
