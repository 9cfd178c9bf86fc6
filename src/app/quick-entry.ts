import { type ReadonlySignal, signal } from '@preact/signals';
import type { Applicability } from '../domain/assessment/applicability';
import type { IndexedCriterion } from '../domain/standard/pack-index';
import type { Decision } from './quick-entry-edits';
import { createEntryJournal, openedIn, type Turn } from './quick-entry-journal';
import { type Entry, type Refusal, readEntry } from './quick-entry-keys';
import type { Workspace } from './workspace';

/** What the last entry came to, for the line that is spoken. */
export type Said =
  | ({ readonly kind: 'written' | 'undone' } & Turn)
  | { readonly kind: 'same' | 'left' | 'moved' | 'askReason' | 'reasonMissing' | 'nothingToUndo'; readonly criterion: string }
  | { readonly kind: 'refused'; readonly criterion: string; readonly why: Refusal; readonly text: string };

/** Typing in what was filled by hand: one criterion at a time in pack order. Everything that is decided is saved at once. */
export interface QuickEntry {
  readonly current: ReadonlySignal<string>;
  readonly said: ReadonlySignal<Said | null>;
  /** The reason for "tidak berlaku" of the current criterion is being asked. */
  readonly isAskingReason: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** False: refused, nothing was written and one stays. */
  readonly enter: (text: string) => boolean;
  /** False: the reason is blank. */
  readonly enterReason: (reason: string) => boolean;
  readonly cancelReason: () => void;
  /** One up or down the list; criteria that are not asked are passed over. */
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (criterion: string) => void;
  readonly undo: () => void;
}

export interface QuickEntryParts {
  readonly workspace: Workspace;
  readonly applicability: ReadonlySignal<ReadonlyMap<string, Applicability>>;
  /** Who types for an institution without a device; '' for nobody else. */
  readonly enteredBy: () => string;
  readonly start: string;
  /** Told where one is, so that a reload comes back there. */
  readonly onMoved: (criterion: string) => void;
}

export function createQuickEntry(parts: QuickEntryParts): QuickEntry {
  const place = createPlace(parts);
  const journal = createEntryJournal(parts.workspace);
  const { current, said, isAskingReason, tell } = place;

  const decide = (decision: Decision): void => {
    const criterion = current.peek();
    const turn = journal.write(criterion, decision, parts.enteredBy());
    tell(turn === null ? { kind: 'same', criterion } : { kind: 'written', ...turn });
    // After the edit: a follow-up question that it opened or closed is already there or gone.
    place.goOn();
  };
  const enter = (text: string): boolean => {
    const { index } = openedIn(parts.workspace);
    const indexed = index.criterionById.get(current.peek());
    return indexed !== undefined && follow(readEntry(text, indexed, index), text, place, decide);
  };
  const enterReason = (reason: string): boolean => {
    const isSaid = reason.trim() !== '';
    if (isSaid) decide({ kind: 'notApplicable', reason: reason.trim() });
    else tell({ kind: 'reasonMissing', criterion: current.peek() });
    return isSaid;
  };
  const cancelReason = (): void => {
    isAskingReason.value = false;
    tell({ kind: 'left', criterion: current.peek() });
  };
  const undo = (): void => {
    const turn = journal.undo();
    if (turn !== null) place.move(turn.criterion);
    tell(turn === null ? { kind: 'nothingToUndo', criterion: current.peek() } : { kind: 'undone', ...turn });
  };
  return { current, said, isAskingReason, canUndo: journal.canUndo, enter, enterReason, cancelReason, step: place.step, goTo: place.goTo, undo };
}

/** Does what an entry says; false: it was refused. */
function follow(entry: Entry, text: string, place: Place, decide: (decision: Decision) => void): boolean {
  const criterion = place.current.peek();
  switch (entry.kind) {
    case 'refused':
      place.tell({ kind: 'refused', criterion, why: entry.why, text: entry.text });
      return false;
    case 'jump':
      if (place.isAsked(entry.criterion)) place.goTo(entry.criterion);
      else place.tell({ kind: 'refused', criterion, why: 'notAsked', text: text.trim() });
      return place.isAsked(entry.criterion);
    case 'next':
      place.tell({ kind: 'left', criterion });
      place.goOn();
      return true;
    case 'notApplicable':
      place.isAskingReason.value = true;
      place.tell({ kind: 'askReason', criterion });
      return true;
    case 'level':
      decide({ kind: 'level', level: entry.level.value });
      return true;
    default:
      decide({ kind: entry.kind });
      return true;
  }
}

/** Where one is in the list, and what was last said. */
function createPlace({ workspace, applicability, start, onMoved }: QuickEntryParts) {
  const current = signal(start);
  const said = signal<Said | null>(null);
  const isAskingReason = signal(false);
  const tell = (what: Said): void => {
    said.value = what;
  };
  const move = (criterion: string): void => {
    isAskingReason.value = false;
    current.value = criterion;
    onMoved(criterion);
  };
  const isAsked = (id: string): boolean => applicability.peek().get(id) !== 'excludedByCondition';
  const neighbour = (by: 1 | -1): string => nextAsked(openedIn(workspace).index.criteria, current.peek(), by, isAsked) ?? current.peek();
  const goOn = (): void => move(neighbour(1));
  const goTo = (criterion: string): void => {
    move(criterion);
    tell({ kind: 'moved', criterion });
  };
  return { current, said, isAskingReason, tell, move, isAsked, goOn, goTo, step: (by: 1 | -1) => goTo(neighbour(by)) };
}

type Place = ReturnType<typeof createPlace>;

/** The next criterion up or down that is asked; null: there is none. */
export function nextAsked(criteria: readonly IndexedCriterion[], from: string, by: 1 | -1, isAsked: (id: string) => boolean): string | null {
  const at = criteria.findIndex(({ criterion }) => criterion.id === from);
  const ahead = by === 1 ? criteria.slice(at + 1) : criteria.slice(0, Math.max(at, 0)).reverse();
  return ahead.find(({ criterion }) => isAsked(criterion.id))?.criterion.id ?? null;
}
