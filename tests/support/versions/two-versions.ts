import { indexPack, type PackIndex } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { type CriterionParts, packOf, SCALES, type StandardParts } from '../scoring/documents';

/** Version 1.0.0 of a pack of one standard `s` with these criteria. */
export const oldPack = (criteria: readonly CriterionParts[]): PackIndex => indexPack(packOf([{ id: 's', criteria }]));

/** Version 2.0.0 with these criteria, which follows 1.0.0 by this map. */
export const newPack = (
  criteria: readonly CriterionParts[],
  map: Readonly<Record<string, string | null>> = {},
  parts: Partial<Omit<StandardPack, 'standards'>> = {},
): PackIndex => newPackOf([{ id: 's', criteria }], map, parts);

export const newPackOf = (
  standards: readonly StandardParts[],
  map: Readonly<Record<string, string | null>> = {},
  parts: Partial<Omit<StandardPack, 'standards'>> = {},
): PackIndex =>
  indexPack(packOf(standards, { version: '2.0.0', supersedes: { id: 'contoh', version: '1.0.0', criteria: { ...map } }, scales: SCALES, ...parts }));
