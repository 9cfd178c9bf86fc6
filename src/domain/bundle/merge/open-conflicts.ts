import type { Revision } from '../bundle-history.generated';
import type { OpenConflict } from './conflict';
import { mergedState } from './merged-state';

/** Every conflict of a history that nobody has settled yet. A history that was never merged has none, and is not looked through. */
export const openConflicts = (revisions: readonly Revision[]): readonly OpenConflict[] =>
  revisions.some(({ parents }) => parents.length > 1) ? mergedState(revisions).conflicts : [];
