import type { CriterionLink, PackDiff } from '../pack-diff';

/** The criteria of two versions by what became of them. A criterion that changed and moved stands in both groups; one that is kept has not moved. */
export interface DiffGroups {
  readonly kept: readonly CriterionLink[];
  readonly changed: readonly CriterionLink[];
  readonly moved: readonly CriterionLink[];
  readonly removed: readonly CriterionLink[];
}

const isMoved = ({ moves }: CriterionLink): boolean => moves.length > 0;

export function groupLinks({ links }: PackDiff): DiffGroups {
  const staying = links.filter(({ to }) => to !== null);
  return {
    changed: staying.filter(({ texts }) => texts.length > 0),
    moved: staying.filter(isMoved),
    kept: staying.filter((link) => link.texts.length === 0 && !isMoved(link)),
    removed: links.filter(({ to }) => to === null),
  };
}
