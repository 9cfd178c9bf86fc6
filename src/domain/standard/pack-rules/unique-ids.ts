import type { Problem } from '../../problem';
import { KIND_FIELD } from '../institution-kinds';
import type { StandardPack } from '../standard-pack.generated';
import { criterionPlaces } from './criterion-places';

interface PlacedId {
  readonly id: string;
  readonly pointer: string;
}

/** One problem for each id that was there before; it points at the later one and names the earlier place. */
export function findDuplicates(code: string, ids: readonly PlacedId[]): Problem[] {
  const firstPlace = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, pointer } of ids) {
    const first = firstPlace.get(id);
    if (first === undefined) firstPlace.set(id, pointer);
    else problems.push({ code, pointer, data: { id, first } });
  }
  return problems;
}

export const placedIds = (items: readonly { readonly id: string }[], pointer: string): PlacedId[] =>
  items.map(({ id }, place) => ({ id, pointer: `${pointer}/${place}/id` }));

/** Ids are unique within their kind in the pack; those of evidence requirements within their criterion (DESIGN section 4). */
export function checkUniqueIds(pack: StandardPack): Problem[] {
  const places = criterionPlaces(pack);
  const sections = pack.standards.flatMap((standard, s) => placedIds(standard.sections, `/standards/${s}/sections`));
  return [
    ...findDuplicates('pack/duplicate-source', placedIds(pack.sources, '/sources')),
    ...findDuplicates('pack/duplicate-profile-field', placedIds(pack.profileFields, '/profileFields')),
    ...findDuplicates('pack/duplicate-standard', placedIds(pack.standards, '/standards')),
    ...findDuplicates('pack/duplicate-section', sections),
    ...findDuplicates(
      'pack/duplicate-criterion',
      places.map(({ criterion, pointer }) => ({ id: criterion.id, pointer: `${pointer}/id` })),
    ),
    ...places.flatMap(({ criterion, pointer }) => findDuplicates('pack/duplicate-requirement', placedIds(criterion.evidence, `${pointer}/evidence`))),
    ...checkReservedField(pack),
  ];
}

const checkReservedField = (pack: StandardPack): Problem[] =>
  placedIds(pack.profileFields, '/profileFields')
    .filter(({ id }) => id === KIND_FIELD)
    .map(({ id, pointer }) => ({ code: 'pack/reserved-profile-field', pointer, data: { id } }));
