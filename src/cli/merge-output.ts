import type { OpenConflict } from '../domain/bundle/merge/conflict';
import type { MergeResult } from '../domain/bundle/merge/merge-histories';
import { cli } from '../i18n/messages/id/cli';
import { mergeCounts, partName } from '../i18n/messages/id/merge';
import type { World } from './world';

const valueText = ({ kind }: OpenConflict, value: unknown): string => {
  if (kind === 'existence') return value === true ? cli.mergeKept : cli.mergeRemoved;
  return value === undefined ? cli.mergeNothing : JSON.stringify(value);
};

/** Counts, then each conflict with its sides, the one that counts for now first. */
export function tellMerge(world: World, { summary, conflicts, remarks }: MergeResult): void {
  world.tell(mergeCounts(summary));
  for (const conflict of conflicts) {
    const { entity, path, sides } = conflict;
    world.tell(
      cli.mergeConflict(
        partName(entity.kind, entity.id, path),
        sides.map(({ value }) => valueText(conflict, value)),
      ),
    );
  }
  for (const { entity } of remarks) world.tell(cli.mergeFormerClaim(partName(entity.kind, entity.id, [])));
}

/** The shape that `siap merge --json` prints. An absent `value` of a side: that the part be gone. */
export const mergeJson = ({ head, summary, conflicts, remarks }: MergeResult) => ({
  head,
  summary,
  conflicts: conflicts.map(({ key, kind, entity, path, owner, sides }) => ({ key, kind, entity, path, owner, sides })),
  remarks,
});
