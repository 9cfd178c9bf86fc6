import type { Database } from '../storage/open-database';
import type { OpenFileService } from './open-file';
import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import type { CommitChanges } from './services';

// Not by ending alone: phones often rename or do not know `.siap`.
const ACCEPT = '.siap,.json,.zip,application/zip,application/json,application/octet-stream';

/** Opening files needs validators and rules that an ordinary day does without: their code comes when a file is chosen. */
export function createLazyOpenFile(db: Database, ports: Ports, packs: PackLibrary, commitChanges: CommitChanges): OpenFileService {
  const open: OpenFileService['open'] = async (file) => {
    const { openAnyFile } = await import('./open-file');
    return openAnyFile({ db, ports, packs, commitChanges }, file);
  };
  return {
    open,
    pickAndOpen: async () => {
      const file = await ports.files.pick(ACCEPT);
      return file === null ? null : open(file);
    },
  };
}
