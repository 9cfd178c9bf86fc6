import type { Revision } from '../bundle/bundle-history.generated';

/** Fields of an answer that the mentor writes; the others are the institution's. */
const MENTOR_FIELDS: ReadonlySet<string> = new Set(['verification']);

/**
 * Criteria whose answer the institution changed after the last revision of a visit, by the order of the history and never by dates.
 * `line` is oldest first (`firstParentLine`). A visit that the history does not know: every answered criterion counts as changed.
 */
export function changedSinceVisit(line: readonly Revision[], assessment: string, visit: string): ReadonlySet<string> {
  const last = line.map(({ entity }) => entity.kind === 'visit' && entity.id === visit).lastIndexOf(true);
  const later = line.slice(last + 1).filter(({ entity }) => entity.kind === 'answer' && entity.assessment === assessment);
  return new Set(later.filter(touchesClaim).map(({ entity }) => entity.id));
}

const touchesClaim = ({ before, after }: Revision): boolean =>
  before === null || after === null || [...Object.keys(before), ...Object.keys(after)].some((field) => !MENTOR_FIELDS.has(field));
