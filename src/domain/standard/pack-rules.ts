import type { Problem } from '../problem';
import { checkConditions } from './pack-rules/conditions';
import { checkMeasures } from './pack-rules/measures';
import { checkReferences } from './pack-rules/references';
import { checkScales } from './pack-rules/scales';
import { checkTexts } from './pack-rules/texts';
import { checkUniqueIds } from './pack-rules/unique-ids';
import type { StandardPack } from './standard-pack.generated';

/**
 * Everything about a pack that its JSON Schema cannot say (DESIGN section 4). The pack has the shape that the schema asks for.
 * Returns all problems at once, each with its place as a JSON pointer; an empty list is a sound pack that may be indexed and scored.
 * Codes begin with `pack/`; their sentences are in i18n/problems/pack.
 */
export const checkPack = (pack: StandardPack): Problem[] => [
  ...checkUniqueIds(pack),
  ...checkReferences(pack),
  ...checkScales(pack),
  ...checkConditions(pack),
  ...checkMeasures(pack),
  ...checkTexts(pack, 'pack'),
];
