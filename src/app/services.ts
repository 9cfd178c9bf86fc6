import type { Change } from '../storage/commit';

/** Writes changes of one institution in one transaction, each with its revision. Rejects with a typed storage error. */
export type CommitChanges = (institution: string, changes: readonly Change[]) => Promise<void>;
