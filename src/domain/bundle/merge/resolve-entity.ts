import type { EntityReference } from '../bundle-history.generated';
import { entityKey } from '../entity';
import type { Fields } from '../revision';
import type { Ancestry } from './ancestry';
import { byCaution } from './caution';
import type { CellEdit, EntityEdits } from './cell-edits';
import type { ConflictSide, MergeRemark, OpenConflict } from './conflict';
import { type JudgedVerdict, judgeVerdict } from './judge-verdict';
import { ownerOfPart } from './merge-rules';
import { putTogether } from './put-together';
import { type Candidate, candidatesOf } from './resolve-cell';
import { type Cells, IS, keysOfPath, MAP, mark, ORDER } from './take-apart';

/** What all statements about one entity come to. */
export interface ResolvedEntity {
  readonly entity: EntityReference;
  /** null: it is not there. */
  readonly value: Fields | null;
  readonly conflicts: readonly OpenConflict[];
  readonly remarks: readonly MergeRemark[];
}

/** What somebody chose for cells, in place of what their statements come to. */
export type ChosenCells = ReadonlyMap<string, Pick<CellEdit, 'value' | 'seen'>>;

const NOTHING_CHOSEN: ChosenCells = new Map();

const sideOf = ({ value, edits }: Candidate): ConflictSide => {
  const seen = edits[0]?.seen;
  return { value, revisions: edits.map(({ revision }) => revision).sort(), ...(seen === undefined ? {} : { seen }) };
};

const endsWith = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`);
const recordsAround = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, place) => parts.slice(0, place + 1).join('/'))];
};

/** Candidates of every cell, the one that counts first. */
function sortedCandidates({ entity, cells }: EntityEdits, ancestry: Ancestry, chosen: ChosenCells): ReadonlyMap<string, readonly Candidate[]> {
  const prefersGone = (path: string): boolean => path === IS && entity.kind === 'answer';
  const order = (path: string) => (one: Candidate, other: Candidate) => {
    if (endsWith(path, IS)) return Number(prefersGone(path) ? one.value : other.value) - Number(prefersGone(path) ? other.value : one.value);
    return byCaution(path, one.value, other.value);
  };
  const found = [...cells].map(([path, edits]) => [path, [...candidatesOf(edits, ancestry, endsWith(path, IS))].sort(order(path))] as const);
  const taken = [...chosen].map(([path, choice]) => [path, [{ value: choice.value, edits: [{ revision: '', ...choice }] }]] as const);
  return new Map<string, readonly Candidate[]>([...found, ...taken]);
}

/** Lists whose order was changed on two sides: one order after the other, in an order of their texts. */
const joinedOrder = (candidates: readonly Candidate[]): readonly unknown[] => [
  ...new Set(candidates.flatMap(({ value }) => (Array.isArray(value) ? [...value] : []))),
];

function valuesOf(candidates: ReadonlyMap<string, readonly Candidate[]>): Cells {
  return new Map([...candidates].map(([path, found]) => [path, endsWith(path, ORDER) && found.length > 1 ? joinedOrder(found) : found[0]?.value]));
}

/** Whether two values of a cell need a choice: items of sets, orders and empty maps settle themselves, and nothing is asked about what is gone. */
function needsChoice(path: string, values: Cells): boolean {
  if (endsWith(path, ORDER) || endsWith(path, MAP)) return false;
  const own = endsWith(path, IS) ? path.slice(0, -IS.length).replace(/\/$/, '') : null;
  if (own === null && values.has(mark(path.slice(0, Math.max(0, path.lastIndexOf('/'))), ORDER)) && path.includes('/')) return false;
  return recordsAround(path).every((record) => record === own || values.get(mark(record, IS)) !== false);
}

const conflictAt = (entity: EntityReference, cell: string, kind: OpenConflict['kind'], sides: readonly ConflictSide[]): OpenConflict => {
  const path = keysOfPath(cell);
  return { key: `${entityKey(entity)}#${cell}`, kind, entity, path, cell, owner: ownerOfPart(entity.kind, path), sides };
};

const claimIn = (candidate: Candidate | undefined): Fields => ({ ...(typeof candidate?.value === 'object' ? candidate.value : {}) });

/** What becomes of each verdict beside the claim that counts. */
function judged(
  verdicts: readonly Candidate[],
  claim: Candidate | undefined,
  { leadsTo }: Ancestry,
): readonly (JudgedVerdict & { readonly seen: Fields | undefined })[] {
  return verdicts.map(({ value, edits }) => {
    const seen = edits[0]?.seen;
    const known = claim?.edits.find(({ revision }) => edits.some((verdict) => leadsTo(verdict.revision, revision) && verdict.revision !== revision));
    const judgement = { verification: value, seen, claim: claimIn(claim), known: known === undefined ? null : { beside: known.beside } };
    return { ...judgeVerdict(judgement), seen };
  });
}

/** Sets the verdict beside the claim, and says what follows. */
function judge(
  entity: EntityReference,
  found: ReadonlyMap<string, readonly Candidate[]>,
  values: Cells,
  ancestry: Ancestry,
): Pick<ResolvedEntity, 'conflicts' | 'remarks'> {
  const [claim] = found.get('claim') ?? [];
  const verdicts = found.get('verification') ?? [];
  const all = judged(verdicts, claim, ancestry);
  const [now] = all;
  values.set('verification', now?.verification);
  const remarks =
    now?.isOnFormerClaim === true && !now.isLeftOut && now.seen !== undefined ? [{ kind: 'verdictOnFormerClaim' as const, entity, seen: now.seen }] : [];
  if (all.some(({ isLeftOut }) => isLeftOut)) {
    const without = { value: undefined, revisions: (claim?.edits ?? []).map(({ revision }) => revision).sort() };
    return {
      conflicts: [conflictAt(entity, 'verification', 'verdict', [without, ...verdicts.filter(({ value }) => value !== undefined).map(sideOf)])],
      remarks,
    };
  }
  return { conflicts: verdicts.length > 1 ? [conflictAt(entity, 'verification', 'value', verdicts.map(sideOf))] : [], remarks };
}

/** The entity that all statements about it come to, with what is left to choose. */
export function resolveEntity(edits: EntityEdits, ancestry: Ancestry, chosen: ChosenCells = NOTHING_CHOSEN): ResolvedEntity {
  const { entity } = edits;
  const candidates = sortedCandidates(edits, ancestry, chosen);
  // Needed by others, made by nobody.
  if (entity.kind !== 'answer' && candidates.size < 2) return { entity, value: null, conflicts: [], remarks: [] };
  const values = valuesOf(candidates);
  const isGone = values.get(IS) !== true;
  const open = [...candidates].filter(([path, found]) => found.length > 1 && path !== 'verification' && (path === IS || !isGone) && needsChoice(path, values));
  const conflicts = open.map(([path, found]) => conflictAt(entity, path, endsWith(path, IS) ? 'existence' : 'value', found.map(sideOf)));
  const judged = entity.kind === 'answer' && !isGone ? judge(entity, candidates, values, ancestry) : { conflicts: [], remarks: [] };
  return { entity, value: putTogether(entity.kind, values), conflicts: [...conflicts, ...judged.conflicts], remarks: judged.remarks };
}
