import type { Criterion, Level, Section, Standard, StandardPack } from './standard-pack.generated';

/** A criterion with the places and the scale it belongs to. */
export interface IndexedCriterion {
  readonly criterion: Criterion;
  readonly standard: Standard;
  readonly section: Section;
  /** The levels of its scale, strictly ascending, at least 2. */
  readonly levels: readonly Level[];
  /** Level values at both ends of the scale. */
  readonly lowest: number;
  readonly highest: number;
  /** Place in pack order, from 0. */
  readonly order: number;
}

/** A pack made quick to look up in. Made by `indexPack`. */
export interface PackIndex {
  readonly pack: StandardPack;
  /** In pack order: by standard, section and place in the section. */
  readonly criteria: readonly IndexedCriterion[];
  readonly criterionById: ReadonlyMap<string, IndexedCriterion>;
  readonly standardById: ReadonlyMap<string, Standard>;
}

const indexByPack = new WeakMap<StandardPack, PackIndex>();

/**
 * Indexes a pack that `checkPack` found without problems; made once for each pack object, which must not change afterwards.
 * Throws for a criterion whose scale is not in the pack.
 */
export function indexPack(pack: StandardPack): PackIndex {
  const known = indexByPack.get(pack);
  if (known !== undefined) return known;
  const index = buildIndex(pack);
  indexByPack.set(pack, index);
  return index;
}

/** The index of a pack, or the index itself where the caller has one already. */
export const indexOf = (packOrIndex: StandardPack | PackIndex): PackIndex => ('criterionById' in packOrIndex ? packOrIndex : indexPack(packOrIndex));

/** Every criterion of a pack with its place, in pack order, whether or not the pack is sound. */
export function* criteriaOf(pack: StandardPack): Generator<{ criterion: Criterion; section: Section; standard: Standard }> {
  for (const standard of pack.standards) {
    for (const section of standard.sections) {
      for (const criterion of section.criteria) yield { criterion, section, standard };
    }
  }
}

function buildIndex(pack: StandardPack): PackIndex {
  const criteria: IndexedCriterion[] = [];
  for (const place of criteriaOf(pack)) criteria.push({ ...place, ...endsOfScale(pack, place.criterion), order: criteria.length });
  return {
    pack,
    criteria,
    criterionById: new Map(criteria.map((indexed) => [indexed.criterion.id, indexed])),
    standardById: new Map(pack.standards.map((standard) => [standard.id, standard])),
  };
}

function endsOfScale(pack: StandardPack, criterion: Criterion): Pick<IndexedCriterion, 'levels' | 'lowest' | 'highest'> {
  const levels = Object.hasOwn(pack.scales, criterion.scale) ? pack.scales[criterion.scale]?.levels : undefined;
  const lowest = levels?.at(0);
  const highest = levels?.at(-1);
  if (levels === undefined || lowest === undefined || highest === undefined) {
    throw new Error(`criterion ${criterion.id} has no scale ${criterion.scale}: run checkPack before indexPack`);
  }
  return { levels, lowest: lowest.value, highest: highest.value };
}

/** Steps up the scale from one level to another: 2 from the first to the third. A level that is not on the scale counts as the lowest. */
export function stepsBetween(indexed: IndexedCriterion, from: number, to: number): number {
  const stepOf = (value: number) =>
    Math.max(
      0,
      indexed.levels.findIndex((level) => level.value === value),
    );
  return stepOf(to) - stepOf(from);
}
