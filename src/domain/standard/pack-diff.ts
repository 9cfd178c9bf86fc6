import { type TextChange, textChanges } from './pack-diff/criterion-texts';
import { reorderedPlaces } from './pack-diff/reordered';
import { type RuleChange, ruleChanges, type SettingChange, settingChanges } from './pack-diff/rule-changes';
import { successorOf } from './pack-diff/successor';
import type { IndexedCriterion, PackIndex } from './pack-index';

export type MoveName = 'standard' | 'section' | 'order';

/** A criterion of the old version and what became of it. */
export interface CriterionLink {
  readonly from: IndexedCriterion;
  /** null: removed. */
  readonly to: IndexedCriterion | null;
  /** Changes of the text that was answered; empty: it means the same. */
  readonly texts: readonly TextChange[];
  readonly rules: readonly RuleChange[];
  /** Where it stands now, if it stands elsewhere. */
  readonly moves: readonly MoveName[];
  /** Several old criteria lead to `to`. */
  readonly isMerged: boolean;
}

export interface PackDiff {
  readonly old: PackIndex;
  readonly next: PackIndex;
  /** Every criterion of the old version, in its order. */
  readonly links: readonly CriterionLink[];
  readonly linkByCriterion: ReadonlyMap<string, CriterionLink>;
  /** Criteria of the new version to which none of the old leads, in its order. */
  readonly added: readonly IndexedCriterion[];
  readonly settings: readonly SettingChange[];
}

/** What became of a criterion, whether or not it moved or counts otherwise. */
export const fateOf = ({ to, texts }: CriterionLink): 'kept' | 'changed' | 'removed' => (to === null ? 'removed' : texts.length > 0 ? 'changed' : 'kept');

/** True when nothing at all that a pack says about its criteria and their scoring differs. */
export const isSamePack = ({ links, added, settings }: PackDiff): boolean =>
  added.length === 0 &&
  settings.length === 0 &&
  links.every(({ from, to, texts, rules, moves }) => to?.criterion.id === from.criterion.id && texts.length + rules.length + moves.length === 0);

/**
 * Compares two versions of a pack (DESIGN section 6b). Both are sound. Old ids find their successors through `supersedes.criteria`
 * of the new version; where versions lie between, `between` brings them along, oldest first, with their own maps.
 *
 * One old criterion that became several is linked to the one that the map names, the others are added; several that became one are
 * all linked to it and marked as merged.
 */
export function diffPacks(old: PackIndex, next: PackIndex, between: readonly PackIndex[] = []): PackDiff {
  const path = [old, ...between, next];
  const targets = old.criteria.map(({ criterion }) => successorOf(criterion.id, path));
  const sources = countBy(targets);
  const links = old.criteria.map((from, place): CriterionLink => {
    const target = targets[place] ?? null;
    const to = target === null ? null : (next.criterionById.get(target) ?? null);
    if (to === null) return { from, to, texts: [], rules: [], moves: [], isMerged: false };
    const isMerged = (sources.get(target) ?? 0) > 1;
    return { from, to, texts: textChanges(from, to), rules: ruleChanges(from.criterion, to.criterion), moves: placeChanges(from, to), isMerged };
  });
  const placed = withReordered(links);
  const reached = new Set(targets);
  return {
    old,
    next,
    links: placed,
    linkByCriterion: new Map(placed.map((link) => [link.from.criterion.id, link])),
    added: next.criteria.filter(({ criterion }) => !reached.has(criterion.id)),
    settings: settingChanges(old.pack, next.pack),
  };
}

/** How often each item occurs. */
function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function placeChanges(from: IndexedCriterion, to: IndexedCriterion): readonly MoveName[] {
  if (from.standard.id !== to.standard.id) return ['standard'];
  return from.section.id === to.section.id ? [] : ['section'];
}

/** Marks the criteria that stand elsewhere in the same section; those around a criterion that came or went have not moved. */
function withReordered(links: readonly CriterionLink[]): readonly CriterionLink[] {
  const staying = links.filter(({ to, moves, isMerged }) => to !== null && moves.length === 0 && !isMerged);
  const reordered = new Set<CriterionLink>();
  for (const section of new Set(staying.map(({ from }) => from.section))) {
    const own = staying.filter(({ from }) => from.section === section).sort((a, b) => (a.to?.order ?? 0) - (b.to?.order ?? 0));
    for (const place of reorderedPlaces(own.map(({ from }) => from.order))) {
      const link = own[place];
      if (link !== undefined) reordered.add(link);
    }
  }
  return links.map((link) => (reordered.has(link) ? { ...link, moves: ['order'] } : link));
}
