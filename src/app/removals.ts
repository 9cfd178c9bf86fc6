import { type ReadonlySignal, signal } from '@preact/signals';
import type { Institution } from '../domain/assessment/assessment.generated';
import type { BackupService } from './backups';

export interface Removal {
  readonly name: string;
  readonly undo: () => Promise<void>;
}

/** Removing an institution can be undone until the page is closed or the notice is put away. */
export interface Removals {
  readonly last: ReadonlySignal<Removal | null>;
  readonly remove: (institution: Institution) => Promise<void>;
  readonly forget: () => void;
}

export function createRemovals(backups: Pick<BackupService, 'remove'>): Removals {
  const last = signal<Removal | null>(null);
  const remove = async (institution: Institution): Promise<void> => {
    const putBack = await backups.remove(institution.id);
    const undo = async (): Promise<void> => {
      await putBack();
      last.value = null;
    };
    last.value = { name: institution.name, undo };
  };
  return {
    last,
    remove,
    forget: () => {
      last.value = null;
    },
  };
}
