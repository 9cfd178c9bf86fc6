import type { EntityReference } from '../bundle-history.generated';
import { entityKey } from '../entity';
import { isSameValue } from '../plain-value';
import { type EntityRecord, type EntityState, type RevisionSet, replayHistory } from '../replay';
import type { EntityChange, Fields } from '../revision';
import { traceAncestry } from './ancestry';
import { collectEdits } from './cell-edits';
import type { ConflictSide, OpenConflict } from './conflict';
import { type ChosenCells, resolveEntity } from './resolve-entity';
import { IS } from './take-apart';

/** A choice: one of the sides, by its place, or a value of one's own (two texts joined, say; only for kind `value`). */
export type Settlement = { readonly side: number } | { readonly value: unknown };

type Cells = Map<string, { readonly value: unknown; readonly seen?: Fields }>;

/** The cells that a side stands for. A verdict that is kept brings back the claim that it was given on. */
function cellsOf({ kind, cell }: OpenConflict, { value, seen }: ConflictSide): ChosenCells {
  const own = { value, ...(seen === undefined ? {} : { seen }) };
  return kind === 'verdict' && value !== undefined && seen !== undefined
    ? new Map([
        [cell, own],
        ['claim', { value: seen }],
      ])
    : new Map([[cell, own]]);
}

function sideChosen({ sides }: OpenConflict, choice: Settlement): ConflictSide {
  const chosen = 'side' in choice ? sides[choice.side] : { value: choice.value, revisions: [] };
  if (chosen === undefined) throw new RangeError('no such side of the conflict');
  return chosen;
}

type Resolve = (chosen: ChosenCells) => Fields | null;

/** Steps of one entity: from value to value, so that each settled part is written at least once. */
function steps(
  current: Fields | null,
  conflicts: readonly OpenConflict[],
  choices: ReadonlyMap<string, Settlement>,
  resolve: Resolve,
): readonly (Fields | null)[] {
  const chosen: Cells = new Map();
  const values: (Fields | null)[] = [current];
  for (const conflict of conflicts) {
    const choice = choices.get(conflict.key);
    if (choice === undefined) continue;
    const side = sideChosen(conflict, choice);
    const away = [...conflict.sides.filter((other) => other !== side), { value: undefined, revisions: [] }].map((other) =>
      resolve(new Map([...chosen, ...cellsOf(conflict, other)])),
    );
    for (const [cell, value] of cellsOf(conflict, side)) chosen.set(cell, value);
    const next = resolve(chosen);
    const last = values.at(-1) ?? null;
    // What is there already can only be confirmed by going away from it and coming back.
    if (isSameValue(next, last)) values.push(away.find((other) => !isSameValue(other, last)) ?? null);
    values.push(next);
  }
  return values;
}

const isInside = (assessment: EntityReference, { entity }: EntityRecord): boolean => assessment.kind === 'assessment' && entity.assessment === assessment.id;
const contentsOf = (state: EntityState, assessment: EntityReference): readonly EntityRecord[] =>
  [...state.values()].filter((record) => isInside(assessment, record));

/** What an assessment held where it was kept, with what is there now on top. */
function keptContents(history: RevisionSet, state: EntityState, { entity, sides }: OpenConflict): readonly EntityRecord[] {
  const head = sides.find(({ value }) => value === true)?.revisions[0] ?? '';
  const kept = replayHistory({ head, revisions: history.revisions });
  const all = new Map((kept.ok ? contentsOf(kept.value, entity) : []).map((record) => [entityKey(record.entity), record]));
  for (const record of contentsOf(state, entity)) all.set(entityKey(record.entity), record);
  return [...all.values()];
}

/** Changes along the values; what an assessment holds goes before it and comes after it. */
function changesAlong(
  entity: EntityReference,
  values: readonly (Fields | null)[],
  held: readonly EntityRecord[],
  returning: readonly EntityRecord[],
): readonly EntityChange[] {
  return values.slice(1).flatMap((after, place): EntityChange[] => {
    const before = values[place] ?? null;
    if (isSameValue(before, after)) return [];
    const gone = after === null ? held.map((record) => ({ entity: record.entity, before: record.value, after: null })) : [];
    const back = before === null ? returning.map((record) => ({ entity: record.entity, before: null, after: record.value })) : [];
    return [...gone, { entity, before, after }, ...back];
  });
}

/**
 * The changes that settle open conflicts of a history: ordinary changes, to be written as ordinary revisions on top of
 * it. A choice that is the present value is written as two, away and back, because only a revision of a part settles it.
 * Conflicts without a choice stay open. `state` is the replay of the history.
 */
export function settleConflicts(
  history: RevisionSet,
  state: EntityState,
  conflicts: readonly OpenConflict[],
  choices: ReadonlyMap<string, Settlement>,
): readonly EntityChange[] {
  const ancestry = traceAncestry(history.revisions);
  const all = collectEdits(ancestry);
  const chosen = conflicts.filter(({ key }) => choices.has(key));
  const byEntity = new Map(chosen.map(({ entity }) => [entityKey(entity), chosen.filter((one) => entityKey(one.entity) === entityKey(entity))]));
  return [...byEntity].flatMap(([key, own]): readonly EntityChange[] => {
    const [first] = own;
    const edits = all.get(key);
    if (first === undefined || edits === undefined) return [];
    const resolve: Resolve = (cells) => resolveEntity(edits, ancestry, cells).value;
    const values = steps(state.get(key)?.value ?? null, own, choices, resolve);
    const whole = own.find(({ cell }) => cell === IS);
    return changesAlong(first.entity, values, contentsOf(state, first.entity), whole === undefined ? [] : keptContents(history, state, whole));
  });
}
