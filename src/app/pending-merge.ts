import { signal } from '@preact/signals';
import type { MergePreview } from '../storage/merge-institution';

/** A file that was opened and waits for the user's word; nothing of it is written. Gone with a reload: the file is still there. */
export const pendingMerge = signal<MergePreview | null>(null);
