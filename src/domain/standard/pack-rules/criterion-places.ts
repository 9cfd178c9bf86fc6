import type { Criterion, Level, StandardPack } from '../standard-pack.generated';

/** A criterion and its place in the pack document. Works on packs that are not sound yet, unlike an index. */
export interface CriterionPlace {
  readonly criterion: Criterion;
  readonly pointer: string;
}

export function criterionPlaces(pack: StandardPack): CriterionPlace[] {
  return pack.standards.flatMap((standard, s) =>
    standard.sections.flatMap((section, t) => section.criteria.map((criterion, c) => ({ criterion, pointer: `/standards/${s}/sections/${t}/criteria/${c}` }))),
  );
}

/** The levels of a criterion's scale; empty where the scale is not in the pack. */
export const levelsOf = (pack: StandardPack, criterion: Criterion): readonly Level[] =>
  Object.hasOwn(pack.scales, criterion.scale) ? (pack.scales[criterion.scale]?.levels ?? []) : [];

export const isOnScale = (levels: readonly Level[], value: number): boolean => levels.some((level) => level.value === value);
