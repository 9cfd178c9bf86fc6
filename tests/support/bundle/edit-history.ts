import fc from 'fast-check';
import type { EntityReference, Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { entityKey } from '../../../src/domain/bundle/entity';
import { type EntityChange, type Fields, makeRevisions, type Stamp } from '../../../src/domain/bundle/revision';

/** One edit: an entity gets this value; null: it is removed. */
export interface Edit {
  readonly entity: EntityReference;
  readonly value: Fields | null;
}

const entities: readonly EntityReference[] = [
  { kind: 'answer', id: 'p1', assessment: 'a1' },
  { kind: 'answer', id: 'constructor', assessment: 'a1' },
  { kind: 'answer', id: 'p1', assessment: 'a2' },
];

const anyFields: fc.Arbitrary<Fields> = fc.record(
  {
    level: fc.option(fc.integer({ min: 0, max: 2 })),
    note: fc.constantFrom('', 'a', 'b'),
    owner: fc.constantFrom('x', 'y'),
    measured: fc.dictionary(fc.constantFrom('children', 'rooms'), fc.integer({ min: 0, max: 3 })),
  },
  { requiredKeys: ['level'] },
);

export const anyEdit: fc.Arbitrary<Edit> = fc.record({ entity: fc.constantFrom(...entities), value: fc.option(anyFields, { freq: 4 }) });

/** Batches of edits, each batch written at once. */
export const anyEdits: fc.Arbitrary<readonly (readonly Edit[])[]> = fc.array(fc.array(anyEdit, { maxLength: 4 }), { maxLength: 12 });

export interface EditedState {
  readonly revisions: readonly Revision[];
  readonly head: string | null;
  readonly values: ReadonlyMap<string, Fields>;
}

/** The model of a device: keeps whole values, and writes revisions as storage does. */
export function applyEdits(state: EditedState, edits: readonly Edit[], stamp: Stamp): EditedState {
  const values = new Map(state.values);
  const changes = edits.map(({ entity, value }): EntityChange => {
    const key = entityKey(entity);
    const before = values.get(key) ?? null;
    if (value === null) values.delete(key);
    else values.set(key, value);
    return { entity, before, after: value };
  });
  const made = makeRevisions('lks-1', state.head, changes, stamp);
  return { revisions: [...state.revisions, ...made], head: made.at(-1)?.id ?? state.head, values };
}

export const emptyState: EditedState = { revisions: [], head: null, values: new Map() };
