import { pointerTo } from '../domain/problem';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import type { JsonObject } from '../packs/parse-document';

/** Weights on their way into the form. Numbers are as typed, by the place that they have in the file; empty: as in the pack. */
export interface WeightsDraft {
  readonly by: string;
  readonly title: string;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly numbers: Readonly<Record<string, string>>;
}

export const standardPlace = (standard: string, what: 'weight' | 'minimum'): string => pointerTo('standards', standard, what);
export const criterionPlace = (criterion: string): string => pointerTo('criteria', criterion, 'weight');

/** "2,5" or "2.5" as a number; anything else as it was typed, for the validator to refuse. */
const numberOf = (text: string): number | string => (/^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text);

export const hasNumbers = ({ numbers }: WeightsDraft): boolean => Object.values(numbers).some((text) => text.trim() !== '');

/** The file that the form would make, not checked yet. */
export function weightsCandidate(draft: WeightsDraft, pack: StandardPack): JsonObject {
  const typed = (place: string, key: string): JsonObject => {
    const text = (draft.numbers[place] ?? '').trim();
    return text === '' ? {} : { [key]: numberOf(text) };
  };
  const filled = (entries: readonly (readonly [string, JsonObject])[]): JsonObject =>
    Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
  const standards = filled(
    pack.standards.map(({ id }) => [id, { ...typed(standardPlace(id, 'weight'), 'weight'), ...typed(standardPlace(id, 'minimum'), 'minimum') }] as const),
  );
  const ids = pack.standards.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const criteria = filled(ids.map((id) => [id, typed(criterionPlace(id), 'weight')] as const));
  return {
    format: 'siap-lks/local-weights@1',
    pack: { id: pack.id, version: pack.version },
    filledIn: { by: draft.by.trim(), on: draft.on },
    source: { title: draft.title.trim(), ...(draft.number.trim() === '' ? {} : { number: draft.number.trim() }) },
    ...(Object.keys(standards).length === 0 ? {} : { standards }),
    ...(Object.keys(criteria).length === 0 ? {} : { criteria }),
  };
}
