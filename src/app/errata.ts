import type { ReadonlySignal } from '@preact/signals';
import type { DraftMark, MarkTexts } from '../domain/erratum/marks';
import type { PackIndex } from '../domain/standard/pack-index';
import type { PackVersion } from '../domain/standard/version-order';
import type { Database } from '../storage/open-database';
import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import type { SaveQueue } from './save-queue';

export interface ErrataParts {
  readonly db: Database;
  readonly ports: Pick<Ports, 'clock' | 'files'>;
  readonly packs: Pick<PackLibrary, 'sha256Of'>;
  readonly saving: SaveQueue;
}

/** The marks of one version of a pack, live, until it is closed. They belong to no institution and go into no bundle. */
export interface ErrataStore {
  /** null: being read. */
  readonly marks: ReadonlySignal<readonly DraftMark[] | null>;
  /** Shown at once, saved through the queue. */
  readonly edit: (criterion: string, texts: Partial<MarkTexts>) => Promise<void>;
  readonly remove: (criterion: string) => Promise<void>;
  readonly close: () => void;
}

/** Doubtful criteria, marked for whoever keeps the pack. */
export interface ErrataService {
  readonly open: (pack: PackVersion) => Promise<ErrataStore>;
  /** Hands over the file with the complete marks; how many those are. 0: there is none, and no file. */
  readonly saveFile: (index: PackIndex, marks: readonly DraftMark[]) => Promise<number>;
}

/** Its code is fetched when it is first asked for. */
export const createErrataService = (parts: ErrataParts): ErrataService => ({
  open: async (pack) => (await import('./errata-store')).openErrata(parts, pack),
  saveFile: async (index, marks) => (await import('./errata-store')).saveErrata(parts, index, marks),
});
