import type { IndexedCriterion } from '../pack-index';
import type { EvidenceRequirement, Level } from '../standard-pack.generated';

/**
 * One change of the text that an answer was given to (DESIGN section 6b): the question, a level of the scale by its value,
 * or an evidence requirement by its id. null: not there before, or not any more.
 */
export type TextChange =
  | { readonly part: 'question'; readonly before: string; readonly after: string }
  | { readonly part: 'level'; readonly value: number; readonly before: Level | null; readonly after: Level | null }
  | { readonly part: 'requirement'; readonly id: string; readonly before: EvidenceRequirement | null; readonly after: EvidenceRequirement | null };

/** Line breaks, double spaces and another Unicode form of the same letters change no meaning. */
const meaningOf = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

const isSameLevel = (one: Level, other: Level): boolean =>
  meaningOf(one.label) === meaningOf(other.label) && meaningOf(one.description) === meaningOf(other.description);

const isSameRequirement = (one: EvidenceRequirement, other: EvidenceRequirement): boolean =>
  meaningOf(one.title) === meaningOf(other.title) &&
  one.kind === other.kind &&
  one.required === other.required &&
  (one.expires ?? false) === (other.expires ?? false);

/** Pairs the items of two lists by key: those of the newer list in its order, then those that are gone. */
function pair<T, K>(before: readonly T[], after: readonly T[], keyOf: (item: T) => K): { key: K; before: T | null; after: T | null }[] {
  const former = new Map(before.map((item) => [keyOf(item), item]));
  const newer = new Set(after.map(keyOf));
  return [
    ...after.map((item) => ({ key: keyOf(item), before: former.get(keyOf(item)) ?? null, after: item })),
    ...before.filter((item) => !newer.has(keyOf(item))).map((item) => ({ key: keyOf(item), before: item, after: null })),
  ];
}

/** What changed in the meaning-bearing text between two forms of a criterion; empty: the same, whatever else changed. */
export function textChanges(from: IndexedCriterion, to: IndexedCriterion): readonly TextChange[] {
  const { question: before } = from.criterion;
  const { question: after } = to.criterion;
  const levels = pair(from.levels, to.levels, ({ value }) => value).filter(
    (level) => level.before === null || level.after === null || !isSameLevel(level.before, level.after),
  );
  const requirements = pair(from.criterion.evidence, to.criterion.evidence, ({ id }) => id).filter(
    (requirement) => requirement.before === null || requirement.after === null || !isSameRequirement(requirement.before, requirement.after),
  );
  return [
    ...(meaningOf(before) === meaningOf(after) ? [] : [{ part: 'question' as const, before, after }]),
    ...levels.map(({ key, ...sides }) => ({ part: 'level' as const, value: key, ...sides })),
    ...requirements.map(({ key, ...sides }) => ({ part: 'requirement' as const, id: key, ...sides })),
  ];
}
