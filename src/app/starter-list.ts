import { helpedBy, type StarterEntry, type StarterIndex } from '../domain/starter/starter-index';

/** A starter as it is listed, with the gaps that it would help to close. */
export interface ListedStarter {
  readonly entry: StarterEntry;
  /** Criterion ids in the order of the ranking; empty without an assessment. */
  readonly gaps: readonly string[];
}

export interface StarterGaps {
  readonly pack: string;
  /** Unmet criteria, the most pressing first. */
  readonly criteria: readonly string[];
}

/** Those that help with the most pressing gap first, then the others in the order of the list. */
export function listStarters(index: StarterIndex, open: StarterGaps | null): readonly ListedStarter[] {
  const listed = index.starters.map((entry) => ({ entry, gaps: open === null ? [] : helpedBy(entry, open.pack, open.criteria) }));
  if (open === null) return listed;
  const rank = ({ gaps: [first] }: ListedStarter): number => (first === undefined ? open.criteria.length : open.criteria.indexOf(first));
  return [...listed].sort((a, b) => rank(a) - rank(b));
}

/** Those that hold every word of the search; the order stays. */
export function searchStarters(listed: readonly ListedStarter[], search: string): readonly ListedStarter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return listed.filter(({ entry: { title, summary, audience } }) => {
    const text = `${title} ${summary} ${audience}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
