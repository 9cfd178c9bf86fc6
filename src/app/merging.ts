import type { ReadonlySignal } from '@preact/signals';
import type { Settlement } from '../domain/bundle/merge/settle-conflicts';
import type { Stamp } from '../domain/bundle/revision';
import type { Problem } from '../domain/problem';
import { applyMerge, canUndoMerge, type MergePreview, undoMerge } from '../storage/merge-institution';
import { readConflicts, type StandingConflicts, settleInstitution } from '../storage/settle-institution';
import type { Ground } from './ground';
import { pendingMerge } from './pending-merge';

export type Choices = ReadonlyMap<string, Settlement>;

export interface MergeService {
  /** The merge that was previewed and waits for the user's word. */
  readonly pending: ReadonlySignal<MergePreview | null>;
  readonly cancel: () => void;
  /** Writes the pending merge; the problems that kept it from being written, none in the normal case. */
  readonly apply: (choices: Choices) => Promise<readonly Problem[]>;
  /** null: the institution is not on this device. */
  readonly standing: (institution: string) => Promise<(StandingConflicts & { readonly canUndo: boolean }) | null>;
  readonly settle: (institution: string, choices: Choices) => Promise<void>;
  readonly undo: (institution: string) => Promise<void>;
}

/** Merging a copy that came in a file, settling what conflicts, and taking the last merge back (DESIGN section 7). */
export function createMergeService({ db, ports, saving, settings }: Ground): MergeService {
  const stamp = (): Stamp => ({ newId: ports.newId, now: ports.clock.now, device: settings.value.peek().device });
  const cancel = (): void => {
    pendingMerge.value = null;
  };
  return {
    pending: pendingMerge,
    cancel,
    apply: async (choices) => {
      const preview = pendingMerge.peek();
      if (preview === null) return [];
      let problems: readonly Problem[] = [];
      await saving.enqueue(async () => {
        const written = await applyMerge(db, preview, choices, stamp());
        if (!written.ok) problems = written.problems;
      });
      if (problems.length === 0) cancel();
      return problems;
    },
    standing: async (institution) => {
      const found = await readConflicts(db, institution);
      return found === null ? null : { ...found, canUndo: await canUndoMerge(db, institution) };
    },
    settle: (institution, choices) => saving.enqueue(() => settleInstitution(db, institution, choices, stamp())),
    undo: (institution) => saving.enqueue(() => undoMerge(db, institution)),
  };
}
