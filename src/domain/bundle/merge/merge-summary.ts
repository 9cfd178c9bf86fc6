import type { EntityState } from '../replay';
import { changesBetween } from './state-changes';

/** What a merge changes on one side, counted in records (answers, evidence, actions, visits, the profile). */
export interface MergeSummary {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly conflicts: number;
}

export function summarize(before: EntityState, after: EntityState, conflicts: number): MergeSummary {
  const changes = changesBetween(before, after);
  const added = changes.filter((change) => change.before === null).length;
  const removed = changes.filter((change) => change.after === null).length;
  return { added, changed: changes.length - added - removed, removed, conflicts };
}
