import { type Problem, pointerTo } from '../problem';
import type { BundleHistory, EntityReference, Revision } from './bundle-history.generated';
import { belongsToAssessment, carriesOwnId } from './entity';
import { ancestorsOf, indexRevisions } from './history';

/** Field names as the schemas have them; keeps `__proto__` and the like out of every entity. */
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

const at = (code: string, place: readonly (string | number)[], revision: string): Problem => ({
  code,
  pointer: pointerTo('history', ...place),
  data: { revision },
});

const hasRightPlace = ({ kind, assessment }: EntityReference): boolean => belongsToAssessment(kind) === (assessment !== undefined);

const hasRightId = ({ entity, before, after }: Revision): boolean =>
  !carriesOwnId(entity.kind) || [before, after].every((fields) => fields === null || !Object.hasOwn(fields, 'id') || fields.id === entity.id);

const hasFieldNames = ({ before, after }: Revision): boolean =>
  [before, after].every((fields) => Object.keys(fields ?? {}).every((name) => FIELD_NAME.test(name)));

const isWellFormed = (revision: Revision): boolean =>
  hasRightPlace(revision.entity) && hasRightId(revision) && hasFieldNames(revision) && !(revision.before === null && revision.after === null);

/**
 * What the schema cannot say about a history: unique ids, parents before children, one institution, one head that
 * everything leads to, well-formed entities. Empty: in order. Source: DESIGN section 7.
 */
export function checkHistory(history: BundleHistory, institution: string): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  history.revisions.forEach((revision, place) => {
    const { id, parents } = revision;
    if (seen.has(id)) problems.push(at('bundle/duplicate-revision', ['revisions', place, 'id'], id));
    if (!parents.every((parent) => seen.has(parent))) problems.push(at('bundle/unknown-parent', ['revisions', place, 'parents'], id));
    if (revision.institution !== institution) problems.push(at('bundle/foreign-revision', ['revisions', place, 'institution'], id));
    if (!isWellFormed(revision)) problems.push(at('bundle/broken-revision', ['revisions', place], id));
    seen.add(id);
  });
  if (!seen.has(history.head)) return [...problems, at('bundle/unknown-head', ['head'], history.head)];
  const reached = ancestorsOf(indexRevisions(history.revisions), history.head);
  const stray = history.revisions.findIndex(({ id }) => !reached.has(id));
  return stray < 0 ? problems : [...problems, at('bundle/several-heads', ['revisions', stray], history.revisions[stray]?.id ?? '')];
}
