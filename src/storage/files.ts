import type { SnapshotFiles, StoredFile, StoredFileInfo } from '../domain/bundle/institution-snapshot';
import { isKeptByMerge } from './kept-merge';
import { guarded, StorageError } from './storage-error';
import type { Database, FileRow } from './tables';

/**
 * Files are named by the SHA-256 of their bytes, so the same file is stored once. They are written by `commit`, together
 * with the change that points to them, and go when nothing on this device points to them any more.
 */

const toFile = ({ sha256, type, sizeBytes, bytes }: FileRow): StoredFile => ({ sha256, type, sizeBytes, bytes: new Uint8Array(bytes) });

export const toFileRow = ({ sha256, type, bytes }: StoredFile): FileRow => ({
  sha256,
  type,
  sizeBytes: bytes.byteLength,
  // A copy of these bytes alone: they may be a window on something larger, such as a whole bundle.
  bytes: bytes.slice().buffer,
});

/** null: the file is not on this device, for example because a bundle came without attachments. */
export const readFile = (db: Database, sha256: string): Promise<StoredFile | null> =>
  guarded(async () => {
    const row = await db.files.get(sha256);
    return row === undefined ? null : toFile(row);
  });

/** Which of these files are on this device, with type and size, without reading their bytes: the index holds all three. */
export async function listFiles(db: Database, wanted: ReadonlySet<string>): Promise<readonly StoredFileInfo[]> {
  const keys: readonly unknown[] = await db.files.orderBy('[sha256+type+sizeBytes]').keys();
  const infos = keys.map((key) => {
    const [sha256, type, sizeBytes] = key as [string, StoredFileInfo['type'], number];
    return { sha256, type, sizeBytes };
  });
  return infos.filter(({ sha256 }) => wanted.has(sha256));
}

/** Lends the listed files one by one; a file that was removed meanwhile rejects with `storage/gone`. */
export const lendFiles = (db: Database, list: readonly StoredFileInfo[]): SnapshotFiles => ({
  list,
  read: async (sha256) => {
    const file = await readFile(db, sha256);
    if (file === null) throw new StorageError('storage/gone');
    return file.bytes;
  },
});

/** Whether anything on this device points to the file: register, answers, logos, signatures, archived answers. */
export async function isReferenced(db: Database, sha256: string): Promise<boolean> {
  for (const table of [db.evidence, db.answers, db.institutions, db.visits]) {
    if ((await table.where('files').equals(sha256).count()) > 0) return true;
  }
  if (await isKeptByMerge(db, sha256)) return true;
  // Headers are few and have no index of files: those of their archived answers are looked for one by one.
  return (await db.assessments.filter(({ files }) => files.includes(sha256)).count()) > 0;
}

/** Inside a transaction: takes out those of the files that nothing points to any more, and gives them back for an undo. */
export async function takeUnreferenced(db: Database, candidates: Iterable<string>): Promise<readonly StoredFile[]> {
  const taken: StoredFile[] = [];
  for (const sha256 of candidates) {
    if (await isReferenced(db, sha256)) continue;
    const row = await db.files.get(sha256);
    if (row === undefined) continue;
    await db.files.delete(sha256);
    taken.push(toFile(row));
  }
  return taken;
}

/** Inside a transaction: stores those of the files that something points to and that are not here yet. */
export async function storeReferenced(db: Database, files: Iterable<StoredFile>): Promise<number> {
  let stored = 0;
  for (const file of files) {
    if ((await db.files.where('sha256').equals(file.sha256).count()) > 0 || !(await isReferenced(db, file.sha256))) continue;
    await db.files.add(toFileRow(file));
    stored += 1;
  }
  return stored;
}
