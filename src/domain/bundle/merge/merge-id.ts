import { canonicalJson } from '../../canonical-json';
import { sha256OfText } from '../../sha256';
import type { Revision } from '../bundle-history.generated';

const PREFIX = 'gabung-';

/** The id of a revision that a merge wrote: a digest of what it says, so that whoever merges the same two heads writes the same revision. */
export const mergeIdOf = ({ parents, institution, entity, before, after }: Omit<Revision, 'id' | 'at' | 'device'>): string =>
  PREFIX + sha256OfText(canonicalJson({ parents, institution, entity, before, after }));

/** Whether a merge wrote the revision. Such a revision takes over what others wrote and is no statement of its own. */
export const isMergeRevision = (revision: Revision): boolean => revision.id.startsWith(PREFIX) && revision.id === mergeIdOf(revision);
