import type { StoredFileInfo } from './institution-snapshot';

/**
 * Shares files out to as few bundles as first-fit by size gives, each of at most `limitBytes` of files; one that is larger by itself gets a share of its own.
 * Every bundle holds the whole state, so each opens by itself and the others only add files. At least one share, empty when there is no file.
 */
export function shareFiles(files: readonly StoredFileInfo[], limitBytes: number): readonly (readonly StoredFileInfo[])[] {
  const shares: { readonly files: StoredFileInfo[]; sizeBytes: number }[] = [];
  for (const file of [...files].sort((one, other) => other.sizeBytes - one.sizeBytes || (one.sha256 < other.sha256 ? -1 : 1))) {
    const share = shares.find(({ sizeBytes }) => sizeBytes + file.sizeBytes <= limitBytes);
    if (share === undefined) shares.push({ files: [file], sizeBytes: file.sizeBytes });
    else {
      share.files.push(file);
      share.sizeBytes += file.sizeBytes;
    }
  }
  return shares.length === 0 ? [[]] : shares.map((share) => share.files);
}
