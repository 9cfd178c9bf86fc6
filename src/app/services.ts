import type { StoredFile } from '../domain/bundle/institution-snapshot';
import type { Change } from '../storage/commit';

/** Writes changes of one institution, and the files they newly point to, in one transaction, each change with its revision. Rejects with a typed storage error. */
export type CommitChanges = (institution: string, changes: readonly Change[], files?: readonly StoredFile[]) => Promise<void>;
