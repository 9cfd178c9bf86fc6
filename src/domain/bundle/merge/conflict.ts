import type { EntityReference } from '../bundle-history.generated';
import type { Fields } from '../revision';
import type { PartOwner } from './merge-rules';

/** One of the values that sides gave to the same part. */
export interface ConflictSide {
  /** undefined: that the part be gone. For a conflict about existence: true (it stays) or false (it goes). */
  readonly value: unknown;
  /** The revisions that say so, sorted; several where sides agree. */
  readonly revisions: readonly string[];
  /** For a verdict: the claim that it was given on. */
  readonly seen?: Fields;
}

/**
 * A part that sides changed differently and that nobody has settled.
 *
 * - `value`      two values for one part
 * - `existence`  removed here, changed there
 * - `verdict`    the answer was withdrawn here, a mentor gave a verdict on it there
 */
export interface OpenConflict {
  /** Names the part; the same on every device. */
  readonly key: string;
  readonly kind: 'value' | 'existence' | 'verdict';
  readonly entity: EntityReference;
  /** The keys that lead to the part within its entity; empty: the entity itself. `claim` is what an answer says of its criterion. */
  readonly path: readonly string[];
  /** The part as the merge names it. */
  readonly cell: string;
  readonly owner: PartOwner;
  /** The first one counts until somebody settles it: the most cautious. At least two. */
  readonly sides: readonly ConflictSide[];
}

/** Something to know about a merged state that needs no choice: both sides are kept as they are. */
export interface MergeRemark {
  /** A verdict was given on a claim that the institution has changed meanwhile. */
  readonly kind: 'verdictOnFormerClaim';
  readonly entity: EntityReference;
  /** The claim that the mentor saw. */
  readonly seen: Fields;
}
