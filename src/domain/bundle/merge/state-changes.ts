import type { EntityKind } from '../entity';
import { isSameValue } from '../plain-value';
import type { EntityState } from '../replay';
import type { EntityChange } from '../revision';

/** What holds others comes before them when it is made, after them when it goes. */
const ORDER: readonly EntityKind[] = ['institution', 'evidence', 'assessment', 'answer', 'action', 'visit'];

/** The changes that lead from one state to another, always in the same order. */
export function changesBetween(before: EntityState, after: EntityState): readonly EntityChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = keys.flatMap((key): EntityChange[] => {
    const former = before.get(key)?.value ?? null;
    const next = after.get(key)?.value ?? null;
    const entity = (after.get(key) ?? before.get(key))?.entity;
    return entity === undefined || isSameValue(former, next) ? [] : [{ entity, before: former, after: next }];
  });
  const place = ({ entity }: EntityChange): number => ORDER.indexOf(entity.kind);
  const gone = changes.filter(({ after: next }) => next === null).sort((one, other) => place(other) - place(one));
  return [...changes.filter(({ after: next }) => next !== null).sort((one, other) => place(one) - place(other)), ...gone];
}
