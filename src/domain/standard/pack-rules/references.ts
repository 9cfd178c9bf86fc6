import { type Problem, pointerTo } from '../../problem';
import { findCycles } from '../cycles';
import type { Criterion, StandardPack } from '../standard-pack.generated';
import { type CriterionPlace, criterionPlaces } from './criterion-places';

/** Scales, sources, dependencies and successors that a pack names are in the pack; dependencies do not run in a circle. */
export function checkReferences(pack: StandardPack): Problem[] {
  const places = criterionPlaces(pack);
  const criterionIds = new Set(places.map(({ criterion }) => criterion.id));
  const sourceIds = new Set(pack.sources.map(({ id }) => id));
  return [
    ...places.flatMap((place) => [...checkScale(pack, place), ...checkBasis(place, sourceIds), ...checkDependencies(place, criterionIds)]),
    ...checkCycles('pack/dependency-cycle', places, (criterion) => criterion.dependsOn ?? [], 'dependsOn'),
    ...checkSupersession(pack, criterionIds),
    ...(places.length === 0 ? [{ code: 'pack/no-criteria', pointer: '/standards' }] : []),
  ];
}

function checkScale(pack: StandardPack, { criterion, pointer }: CriterionPlace): Problem[] {
  if (Object.hasOwn(pack.scales, criterion.scale)) return [];
  return [{ code: 'pack/unknown-scale', pointer: `${pointer}/scale`, data: { criterion: criterion.id, scale: criterion.scale } }];
}

const checkBasis = ({ criterion, pointer }: CriterionPlace, sourceIds: ReadonlySet<string>): Problem[] =>
  criterion.basis.flatMap(({ source }, place) =>
    sourceIds.has(source) ? [] : [{ code: 'pack/unknown-source', pointer: `${pointer}/basis/${place}/source`, data: { criterion: criterion.id, source } }],
  );

const checkDependencies = ({ criterion, pointer }: CriterionPlace, criterionIds: ReadonlySet<string>): Problem[] =>
  (criterion.dependsOn ?? []).flatMap((id, place) =>
    criterionIds.has(id) ? [] : [{ code: 'pack/unknown-dependency', pointer: `${pointer}/dependsOn/${place}`, data: { criterion: criterion.id, id } }],
  );

/** One problem for each circle, at the criterion of it that comes first in pack order. */
export function checkCycles(code: string, places: readonly CriterionPlace[], targetsOf: (criterion: Criterion) => readonly string[], key: string): Problem[] {
  const pointerById = new Map(places.map(({ criterion, pointer }) => [criterion.id, pointer]));
  const cycles = findCycles(new Map(places.map(({ criterion }) => [criterion.id, targetsOf(criterion)])));
  return cycles.map((cycle) => ({
    code,
    pointer: `${pointerById.get(cycle[0] ?? '') ?? ''}/${key}`,
    data: { cycle: [...cycle, ...cycle.slice(0, 1)].join(' → ') },
  }));
}

function checkSupersession(pack: StandardPack, criterionIds: ReadonlySet<string>): Problem[] {
  const { supersedes } = pack;
  if (supersedes === undefined) return [];
  const itself: Problem[] =
    supersedes.id === pack.id && supersedes.version === pack.version
      ? [{ code: 'pack/supersedes-itself', pointer: '/supersedes', data: { id: pack.id, version: pack.version } }]
      : [];
  const unknown = Object.entries(supersedes.criteria).flatMap(([from, to]) =>
    to === null || criterionIds.has(to) ? [] : [{ code: 'pack/unknown-successor', pointer: pointerTo('supersedes', 'criteria', from), data: { from, to } }],
  );
  return [...itself, ...unknown];
}
