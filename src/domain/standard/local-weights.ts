import { isCalendarDate } from '../calendar-date';
import { decimalPlaces } from '../exact/decimal';
import { type Problem, pointerTo } from '../problem';
import type { LocalWeights } from './local-weights.generated';
import { criteriaOf } from './pack-index';
import { checkTexts } from './pack-rules/texts';
import type { StandardPack } from './standard-pack.generated';

const MOST_DECIMALS = 4;

/**
 * Everything about typed-in weights that their JSON Schema cannot say, against the pack that they are for: the pack and version are the
 * named ones, every standard and criterion is in it, weights have at most 4 decimals, the date exists, no HTML. Codes begin with `weights/`.
 */
export function checkLocalWeights(weights: LocalWeights, pack: StandardPack): Problem[] {
  const { id, version } = weights.pack;
  if (id !== pack.id || version !== pack.version) {
    return [{ code: 'weights/other-pack', pointer: '/pack', data: { id, version, otherId: pack.id, otherVersion: pack.version } }];
  }
  return [
    ...checkTexts(weights, 'weights'),
    ...(isCalendarDate(weights.filledIn.on) ? [] : [{ code: 'weights/impossible-date', pointer: '/filledIn/on', data: { date: weights.filledIn.on } }]),
    ...checkIds(weights, pack),
    ...checkDecimals(weights),
  ];
}

function checkIds({ standards = {}, criteria = {} }: LocalWeights, pack: StandardPack): Problem[] {
  const standardIds = new Set(pack.standards.map(({ id }) => id));
  const criterionIds = new Set([...criteriaOf(pack)].map(({ criterion }) => criterion.id));
  const unknown = (area: string, ids: readonly string[], known: ReadonlySet<string>): Problem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ code: `weights/unknown-${area}`, pointer: pointerTo(area === 'standard' ? 'standards' : 'criteria', id), data: { id } }));
  return [...unknown('standard', Object.keys(standards), standardIds), ...unknown('criterion', Object.keys(criteria), criterionIds)];
}

function checkDecimals({ standards = {}, criteria = {} }: LocalWeights): Problem[] {
  const numbers = [
    ...Object.entries(standards).flatMap(([id, { weight, minimum }]) => [
      [pointerTo('standards', id, 'weight'), weight] as const,
      [pointerTo('standards', id, 'minimum'), minimum] as const,
    ]),
    ...Object.entries(criteria).map(([id, { weight }]) => [pointerTo('criteria', id, 'weight'), weight] as const),
  ];
  return numbers.flatMap(([pointer, value]) =>
    value === undefined || decimalPlaces(value) <= MOST_DECIMALS ? [] : [{ code: 'weights/too-many-decimals', pointer, data: { most: MOST_DECIMALS } }],
  );
}

/** The words that name who filled in the weights; made by the caller, as the domain holds no prose. */
export interface WeightsProvenance {
  /** Build metadata of the new version, e.g. "dinsos-wonosobo-1". */
  readonly build: string;
  readonly issuer: string;
  readonly statusNote: string;
}

/**
 * A pack version of its own with the typed-in numbers: same id, the version with build metadata, texts, ids and rules as they were. Scoring
 * needs nothing new, and whoever filled it in stands wherever the pack's issuer, note and sources do. For weights without problems.
 */
export function applyLocalWeights(pack: StandardPack, weights: LocalWeights, { build, issuer, statusNote }: WeightsProvenance): StandardPack {
  const { standards = {}, criteria = {}, source, filledIn } = weights;
  const of = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(table, id) ? table[id] : undefined);
  return {
    ...pack,
    version: `${pack.version}+${build}`,
    issuer,
    statusNote,
    sources: [...pack.sources, { id: freeSourceId(pack), ...source, checkedOn: filledIn.on, inForce: 'unknown' }],
    standards: pack.standards.map((standard) => ({
      ...standard,
      ...of(standards, standard.id),
      sections: standard.sections.map((section) => ({
        ...section,
        criteria: section.criteria.map((criterion) => ({ ...criterion, ...of(criteria, criterion.id) })),
      })),
    })),
    supersedes: { id: pack.id, version: pack.version, criteria: {} },
  };
}

function freeSourceId({ sources }: StandardPack): string {
  const taken = new Set(sources.map(({ id }) => id));
  for (let count = 1; ; count++) {
    const id = count === 1 ? 'bobot-setempat' : `bobot-setempat-${count}`;
    if (!taken.has(id)) return id;
  }
}
