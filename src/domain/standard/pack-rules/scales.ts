import { decimalPlaces } from '../../exact/decimal';
import { type Problem, pointerTo } from '../../problem';
import type { StandardPack } from '../standard-pack.generated';
import { criterionPlaces, isOnScale, levelsOf } from './criterion-places';

/** Weights are decimals of at most this many places (DESIGN section 6, point 5). */
const WEIGHT_PLACES = 4;

/** Levels ascend strictly, critical levels are on their scale, weights have at most 4 decimals, field limits are not crossed. */
export const checkScales = (pack: StandardPack): Problem[] => [
  ...checkFieldLimits(pack),
  ...checkAscending(pack),
  ...checkWeights(pack),
  ...checkCritical(pack),
];

function checkFieldLimits(pack: StandardPack): Problem[] {
  return pack.profileFields.flatMap(({ id, min, max }, place) =>
    min !== undefined && max !== undefined && min > max
      ? [{ code: 'pack/field-limits-crossed', pointer: `/profileFields/${place}/min`, data: { id, min, max } }]
      : [],
  );
}

function checkAscending(pack: StandardPack): Problem[] {
  return Object.entries(pack.scales).flatMap(([scale, { levels }]) =>
    levels.flatMap(({ value }, place) => {
      const before = levels[place - 1]?.value;
      if (before === undefined || before < value) return [];
      return [{ code: 'pack/levels-not-ascending', pointer: pointerTo('scales', scale, 'levels', place, 'value'), data: { scale, value, before } }];
    }),
  );
}

function checkWeights(pack: StandardPack): Problem[] {
  const standards = pack.standards.map(({ id, weight }, place) => ({ id, weight, pointer: `/standards/${place}/weight` }));
  const criteria = criterionPlaces(pack).map(({ criterion: { id, weight }, pointer }) => ({ id, weight, pointer: `${pointer}/weight` }));
  return [...standards, ...criteria]
    .filter(({ weight }) => decimalPlaces(weight) > WEIGHT_PLACES)
    .map(({ id, weight, pointer }) => ({ code: 'pack/weight-decimals', pointer, data: { id, weight, places: WEIGHT_PLACES } }));
}

function checkCritical(pack: StandardPack): Problem[] {
  return criterionPlaces(pack).flatMap(({ criterion, pointer }) => {
    const levels = levelsOf(pack, criterion);
    const level = criterion.critical?.atLeast;
    if (level === undefined || levels.length === 0 || isOnScale(levels, level)) return [];
    return [{ code: 'pack/critical-not-on-scale', pointer: `${pointer}/critical/atLeast`, data: { criterion: criterion.id, scale: criterion.scale, level } }];
  });
}
