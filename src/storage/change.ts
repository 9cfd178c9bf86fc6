import type { EntityKind, EntityValues } from '../domain/bundle/entity';
import { plainCopy } from '../domain/bundle/plain-value';

/**
 * What an entity becomes: a whole value, null to remove it, or a function of what is stored at the moment of writing.
 * Use `update` wherever only some fields are meant, so that a field that another window changed meanwhile stays changed.
 * The function must not wait for anything.
 */
type Next<T> = { readonly put: T | null } | { readonly update: (current: T | undefined) => T | null };

type Place<K extends EntityKind> = K extends 'answer' | 'action' | 'visit' ? { readonly assessment: string } : { readonly assessment?: never };

type ChangeOf<K extends EntityKind> = { readonly kind: K; readonly id: string } & Place<K> & Next<EntityValues[K]>;

/** One change of one entity. The id of an answer is that of its criterion. */
export type Change = { readonly [K in EntityKind]: ChangeOf<K> }[EntityKind];

/** The value that a change leads to, as plain JSON data; null: the entity is not to exist. */
export function nextValue(change: Change, current: object | null): object | null {
  // The kind ties the function to the value; the compiler cannot follow that through a union.
  const update = 'update' in change ? (change.update as (current: object | undefined) => object | null) : null;
  const next = 'put' in change ? change.put : (update?.(current ?? undefined) ?? null);
  return next === null ? null : plainCopy(next);
}
