import { readSetting, writeSetting } from '../storage/settings';
import type { Ground } from './ground';
import { type WhatIf, whatIfFrom } from './what-if';

/** What is being tried on this device, so that a reload loses nothing; part of no institution and no file. */
export interface WhatIfDrafts {
  /** null: nothing was tried yet. */
  readonly read: (assessment: string) => Promise<WhatIf | null>;
  /** A failure is not worth a warning: nothing of it is an answer. */
  readonly write: (assessment: string, whatIf: WhatIf) => Promise<void>;
}

const keyOf = (assessment: string): string => `what-if ${assessment}`;

export function createWhatIfDrafts({ db }: Pick<Ground, 'db'>): WhatIfDrafts {
  return {
    read: async (assessment) => whatIfFrom(await readSetting(db, keyOf(assessment)).catch(() => null)),
    write: (assessment, whatIf) => writeSetting(db, keyOf(assessment), whatIf).catch(() => undefined),
  };
}
