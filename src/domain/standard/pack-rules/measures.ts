import type { Problem } from '../../problem';
import type { Band, Measure, StandardPack } from '../standard-pack.generated';
import { type CriterionPlace, criterionPlaces, isOnScale, levelsOf } from './criterion-places';

/** Measures use profile fields of the pack, propose levels of the scale, and every band can be reached. */
export function checkMeasures(pack: StandardPack): Problem[] {
  const fieldIds = new Set(pack.profileFields.map(({ id }) => id));
  return criterionPlaces(pack).flatMap((place) => {
    const { measure } = place.criterion;
    if (measure === undefined) return [];
    const pointer = `${place.pointer}/measure`;
    return [...checkFields(measure, pointer, fieldIds), ...checkBandLevels(pack, place, measure), ...checkReach(measure.bands, `${pointer}/bands`)];
  });
}

function checkFields({ numerator, denominator }: Measure, pointer: string, fieldIds: ReadonlySet<string>): Problem[] {
  const named = [
    { key: 'numerator', field: numerator },
    { key: 'denominator', field: denominator },
  ];
  return named.flatMap(({ key, field }) =>
    field === undefined || fieldIds.has(field) ? [] : [{ code: 'pack/measure-unknown-field', pointer: `${pointer}/${key}`, data: { field } }],
  );
}

function checkBandLevels(pack: StandardPack, { criterion, pointer }: CriterionPlace, measure: Measure): Problem[] {
  const levels = levelsOf(pack, criterion);
  if (levels.length === 0) return [];
  return measure.bands.flatMap(({ level }, place) =>
    isOnScale(levels, level)
      ? []
      : [
          {
            code: 'pack/band-level-not-on-scale',
            pointer: `${pointer}/measure/bands/${place}/level`,
            data: { criterion: criterion.id, scale: criterion.scale, level },
          },
        ],
  );
}

/** The first band that holds wins, so a band inside an earlier one never does: a slip that a spreadsheet makes easily. */
function checkReach(bands: readonly Band[], pointer: string): Problem[] {
  return bands.flatMap((band, place) => {
    const hiding = bands.slice(0, place).findIndex((earlier) => contains(earlier, band));
    return hiding < 0 ? [] : [{ code: 'pack/band-never-reached', pointer: `${pointer}/${place}`, data: { band: place + 1, earlier: hiding + 1 } }];
  });
}

function contains(earlier: Band, band: Band): boolean {
  if (earlier.atMost === undefined && earlier.atLeast === undefined) return true;
  if (earlier.atMost !== undefined) return band.atMost !== undefined && band.atMost <= earlier.atMost;
  return earlier.atLeast !== undefined && band.atLeast !== undefined && band.atLeast >= earlier.atLeast;
}
