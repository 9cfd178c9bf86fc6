import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../domain/assessment/assessment.generated';
import type { MovePlan } from '../domain/assessment/move-assessment';
import type { PackDiff } from '../domain/standard/pack-diff';
import type { PackVersion } from '../domain/standard/version-order';
import type { MoveParts } from './moving';

/** A move as it would be done: nothing of it is written yet. */
export interface MovePreview {
  readonly former: Assessment;
  readonly plan: MovePlan;
}

export interface DoneMove {
  readonly assessment: string;
  readonly institution: string;
  readonly plan: MovePlan;
  /** Puts the former state back in one transaction; rejects with `storage/changed` when moved answers were edited since. */
  readonly undo: () => Promise<void>;
}

/** Moving an assessment to a new version of its pack (DESIGN section 6b). The last move can be undone until the page is closed. */
export interface MoveService {
  /** The newest version to move to; null: none on this device or shipped with the app. */
  readonly newerThan: (pack: PackVersion) => Promise<PackVersion | null>;
  /** null: one of the two is not on this device. */
  readonly compare: (from: PackVersion, to: PackVersion) => Promise<PackDiff | null>;
  /** null: the assessment or one of the packs is not on this device. */
  readonly preview: (assessment: string, to: PackVersion) => Promise<MovePreview | null>;
  /** Rejects with a StorageError; then nothing was written. */
  readonly move: (preview: MovePreview) => Promise<void>;
  readonly last: ReadonlySignal<DoneMove | null>;
  readonly forget: () => void;
}

/** Its code is fetched when a version is compared or moved to for the first time. */
export function createMoveService(parts: MoveParts): MoveService {
  const last = signal<DoneMove | null>(null);
  const forget = (): void => {
    last.value = null;
  };
  const move = async (preview: MovePreview): Promise<void> => {
    const { performMove } = await import('./moving');
    const takeBack = await performMove(parts, preview);
    const undo = async (): Promise<void> => {
      await takeBack();
      forget();
    };
    last.value = { assessment: preview.former.id, institution: preview.former.institution.id, plan: preview.plan, undo };
  };
  return {
    newerThan: async (pack) => {
      const { newestSuccessor } = await import('../domain/standard/version-order');
      return newestSuccessor(await parts.packs.list(), pack);
    },
    compare: async (from, to) => (await import('./moving')).compareVersionsOnDevice(parts.packs, from, to),
    preview: async (assessment, to) => (await import('./moving')).previewMove(parts, assessment, to),
    move,
    last,
    forget,
  };
}
