import type { Database } from './tables';

/** What taking the last merge of an institution back needs, and the files that it and its open conflicts may need. */
export interface KeptMerge {
  readonly from: string;
  /** How many revisions there were before. */
  readonly count: number;
  readonly to: string;
  readonly files: readonly string[];
}

const PREFIX = 'merge/';
export const mergeKey = (institution: string): string => `${PREFIX}${institution}`;

/** Whether a merge keeps the file: a conflict may be settled in its favour, or the merge taken back. */
export const isKeptByMerge = async (db: Database, sha256: string): Promise<boolean> =>
  (await db.settings.where('key').startsWith(PREFIX).toArray()).some(({ value }) => (value as KeptMerge).files.includes(sha256));
