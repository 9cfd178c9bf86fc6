import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment, Institution } from '../domain/assessment/assessment.generated';
import { isSameValue } from '../domain/bundle/plain-value';
import { cleanName, isSameName } from '../domain/follow-up/owner-names';
import { listAssessments, readAssessment } from '../storage/assessments';
import type { Change } from '../storage/commit';
import { readInstitution } from '../storage/institutions';
import type { Ground } from './ground';
import { type OwnerUse, ownerUses, renameBackChanges, renameChanges, withOwners } from './owner-uses';
import { myName, withMyName } from './plan-query';

/** As the schema has it. */
export const OWNER_NAME_MAX = 120;
export const OWNERS_MAX = 200;

/** What was done to the names of an institution; it can be taken back until the page is closed. */
export interface DoneOwnerChange {
  readonly institution: string;
  readonly kind: 'renamed' | 'merged' | 'removed' | 'imported';
  readonly from: string;
  readonly to: string;
  /** How many answers and actions got another name, or names were added. */
  readonly count: number;
  readonly undo: () => Promise<void>;
}

/** The names of roles and staff of an institution. Every change is one transaction; where names are used, all rounds follow. */
export interface OwnerService {
  /** null: the institution is not on this device. */
  readonly uses: (institution: string) => Promise<readonly OwnerUse[] | null>;
  readonly add: (institution: string, name: string) => Promise<void>;
  /** One name in place of another, everywhere; where the other one is there already, the two become one. */
  readonly rename: (institution: string, from: string, to: string) => Promise<void>;
  /** Takes a name out of the list; answers and actions keep it. */
  readonly remove: (institution: string, name: string) => Promise<void>;
  /** Puts every name that is used into the list. */
  readonly importUsed: (institution: string) => Promise<void>;
  readonly last: ReadonlySignal<DoneOwnerChange | null>;
  readonly forget: () => void;
}

export function createOwnerService({ db, saving, commitChanges, settings }: Ground): OwnerService {
  const last = signal<DoneOwnerChange | null>(null);
  const forget = (): void => {
    last.value = null;
  };
  const write = (institution: string, changes: readonly Change[]): Promise<void> => saving.enqueue(() => commitChanges(institution, changes));
  const read = async (id: string): Promise<{ institution: Institution; assessments: readonly Assessment[] } | null> => {
    const institution = await readInstitution(db, id);
    if (institution === null) return null;
    const found = await Promise.all((await listAssessments(db, id)).map((header) => readAssessment(db, header.id)));
    return { institution, assessments: found.filter((assessment) => assessment !== null) };
  };
  const done = (change: Omit<DoneOwnerChange, 'undo'>, takeBack: readonly Change[]): void => {
    const undo = async (): Promise<void> => {
      await write(change.institution, takeBack);
      forget();
    };
    last.value = { ...change, undo };
  };
  const listChange = (id: string, edit: (names: readonly string[]) => readonly string[]): Change => ({
    kind: 'institution',
    id,
    update: (current) => (current === undefined ? null : withOwners(current, edit)),
  });

  const rename = async (id: string, from: string, wanted: string): Promise<void> => {
    const to = cleanName(wanted);
    const state = await read(id);
    if (state === null || to === '' || to === cleanName(from)) return;
    const uses = ownerUses(state.institution, state.assessments);
    const changes = renameChanges(state.assessments, from, to);
    await write(id, [listChange(id, (names) => replaced(names, from, to)), ...changes]);
    const kind = uses.some(({ name }) => name === to) ? 'merged' : 'renamed';
    done({ institution: id, kind, from, to, count: changes.length }, [
      putListBack(state.institution, (names) => replaced(names, from, to)),
      ...renameBackChanges(state.assessments, from, to),
    ]);
    if (isSameName(myName(settings.value.peek(), id), from)) await settings.remember(withMyName(settings.value.peek(), id, to));
  };
  const remove = async (id: string, name: string): Promise<void> => {
    const state = await read(id);
    if (state === null) return;
    const without = (names: readonly string[]): readonly string[] => names.filter((other) => !isSameName(other, name));
    await write(id, [listChange(id, without)]);
    const use = ownerUses(state.institution, state.assessments).find((other) => isSameName(other.name, name));
    done({ institution: id, kind: 'removed', from: name, to: '', count: (use?.answers ?? 0) + (use?.actions ?? 0) }, [putListBack(state.institution, without)]);
  };
  const importUsed = async (id: string): Promise<void> => {
    const state = await read(id);
    if (state === null) return;
    const used = ownerUses(state.institution, state.assessments).filter(({ isListed, name }) => !isListed && name.length <= OWNER_NAME_MAX);
    const withUsed = (names: readonly string[]): readonly string[] => [...names, ...used.map(({ name }) => name)].slice(0, OWNERS_MAX);
    await write(id, [listChange(id, withUsed)]);
    done({ institution: id, kind: 'imported', from: '', to: '', count: used.length }, [putListBack(state.institution, withUsed)]);
  };
  return {
    uses: async (id) => {
      const state = await read(id);
      return state === null ? null : ownerUses(state.institution, state.assessments);
    },
    add: (id, name) => write(id, [listChange(id, (names) => [...names, name])]),
    rename,
    remove,
    importUsed,
    last,
    forget,
  };
}

const replaced = (names: readonly string[], from: string, to: string): readonly string[] => {
  const isListed = names.some((name) => isSameName(name, from));
  return isListed ? names.map((name) => (isSameName(name, from) ? to : name)) : names;
};

/** The list as it was, unless somebody changed it since. */
function putListBack(before: Institution, edit: (names: readonly string[]) => readonly string[]): Change {
  const written = withOwners(before, edit).owners;
  return {
    kind: 'institution',
    id: before.id,
    update: (current) => {
      if (current === undefined) return null;
      return isSameValue(current.owners, written) ? withOwners(current, () => before.owners ?? []) : current;
    },
  };
}
