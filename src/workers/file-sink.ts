/** Where a file goes while it is being written. */
export interface FileSink {
  readonly write: (chunk: Uint8Array) => void;
  /** The finished file. */
  readonly finish: () => Promise<Blob>;
  /** Takes away what was written. */
  readonly discard: () => Promise<void>;
}

/** A file that is too large for this browser to hold. */
export class SinkFull extends Error {}

/** Without a disk of its own a browser keeps the file in memory; above this it lost files when it was tried (a quarter of a gigabyte failed). */
export const MEMORY_LIMIT_BYTES = 100 * 1024 * 1024;
/** Small chunks are put together, so that a file has hundreds of parts and not tens of thousands. */
const PART_BYTES = 4 * 1024 * 1024;

const FOLDER = 'siap-keluar';
/** A download may still be reading the last file when the next one is made. */
const KEPT_MS = 60 * 60 * 1000;

export function memorySink(type: string, limitBytes: number = MEMORY_LIMIT_BYTES): FileSink {
  let parts: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let openBytes = 0;
  let sizeBytes = 0;
  const close = (): void => {
    parts.push(new Blob(open));
    open = [];
    openBytes = 0;
  };
  return {
    write: (chunk) => {
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) throw new SinkFull();
      // A copy: the writer may hand out windows on buffers that it uses again.
      open.push(chunk.slice());
      openBytes += chunk.length;
      if (openBytes >= PART_BYTES) close();
    },
    finish: async () => {
      close();
      return new Blob(parts, { type });
    },
    discard: async () => {
      parts = [];
      open = [];
    },
  };
}

type SyncHandle = { write: (chunk: Uint8Array, options: { at: number }) => number; flush: () => void; close: () => void };
type SyncFile = FileSystemFileHandle & { createSyncAccessHandle?: () => Promise<SyncHandle> };

/** A file in the browser's own folder (OPFS), written piece by piece; null: this browser has none, or none that a worker can write. */
export async function diskSink(name: string): Promise<FileSink | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    await removeOld(folder);
    const handle: SyncFile = await folder.getFileHandle(name, { create: true });
    if (handle.createSyncAccessHandle === undefined) return null;
    return writeTo(folder, handle, await handle.createSyncAccessHandle(), name);
  } catch {
    // Missing in this browser, or switched off (private windows): memory does for what fits into it.
    return null;
  }
}

function writeTo(folder: FileSystemDirectoryHandle, handle: FileSystemFileHandle, access: SyncHandle, name: string): FileSink {
  let at = 0;
  return {
    write: (chunk) => {
      if (access.write(chunk, { at }) !== chunk.length) throw new SinkFull();
      at += chunk.length;
    },
    finish: async () => {
      access.flush();
      access.close();
      return handle.getFile();
    },
    discard: async () => {
      access.close();
      await folder.removeEntry(name);
    },
  };
}

/** `values` of a folder is younger than the folder itself; without it nothing is tidied up. */
type Listed = FileSystemDirectoryHandle & { values?: () => AsyncIterable<FileSystemHandle> };

async function removeOld(folder: Listed): Promise<void> {
  if (folder.values === undefined) return;
  for await (const entry of folder.values()) {
    const file = entry.kind === 'file' ? await (entry as FileSystemFileHandle).getFile() : null;
    if (file !== null && Date.now() - file.lastModified > KEPT_MS) await folder.removeEntry(entry.name).catch(() => undefined);
  }
}
