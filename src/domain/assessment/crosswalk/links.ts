import type { IndexedCriterion, PackIndex } from '../../standard/pack-index';
import type { Crosswalk } from '../../standard/standard-pack.generated';

export interface LinkedCriterion {
  readonly here: IndexedCriterion;
  readonly other: IndexedCriterion;
  /** How `here` stands to `other`. */
  readonly relation: Crosswalk['relation'];
}

const MIRRORED = { equal: 'equal', narrower: 'wider', wider: 'narrower' } as const;

/** The `sameAs` links between two packs, said on either side; where both say something of the same pair, this side counts. */
export function linksBetween(here: PackIndex, other: PackIndex): readonly LinkedCriterion[] {
  const said = linksTo(here, other);
  const pairs = new Set(said.map(pairOf));
  const mirrored = linksTo(other, here).map(({ here: there, other: own, relation }) => ({ here: own, other: there, relation: MIRRORED[relation] }));
  return [...said, ...mirrored.filter((link) => !pairs.has(pairOf(link)))];
}

const pairOf = ({ here, other }: LinkedCriterion): string => `${here.criterion.id} ${other.criterion.id}`;

/** A link names a pack and no version, so its criterion may be missing in the version at hand. */
const linksTo = (from: PackIndex, to: PackIndex): LinkedCriterion[] =>
  from.criteria.flatMap((here) =>
    (here.criterion.sameAs ?? []).flatMap(({ pack, criterion, relation }) => {
      const other = pack === to.pack.id ? to.criterionById.get(criterion) : undefined;
      return other === undefined ? [] : [{ here, other, relation }];
    }),
  );
