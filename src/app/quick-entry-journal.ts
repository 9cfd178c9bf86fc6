import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '../domain/assessment/assessment.generated';
import { type Decision, decide, type Standing, saysAlready, standingOf, takeBack } from './quick-entry-edits';
import { answerOf, type OpenState, type Workspace } from './workspace';

/** An answer before and after. */
export interface Turn {
  readonly criterion: string;
  readonly before: Standing;
  readonly now: Standing;
}

/** Writes decisions into the open assessment and takes them back, the last one first. It forgets when the page is closed; the history does not. */
export interface EntryJournal {
  readonly canUndo: ReadonlySignal<boolean>;
  /** null: the answer already said so, and nothing was written. */
  readonly write: (criterion: string, decision: Decision, enteredBy: string) => Turn | null;
  /** null: nothing is left to take back. */
  readonly undo: () => Turn | null;
}

export type Opened = Extract<OpenState, { kind: 'open' }>;

/** Throws for a bug: the page stands only while an assessment is open. */
export function openedIn(workspace: Workspace): Opened {
  const state = workspace.state.peek();
  if (state.kind !== 'open') throw new Error('quick entry without an open assessment');
  return state;
}

export function createEntryJournal(workspace: Workspace): EntryJournal {
  const done: { readonly criterion: string; readonly before: Answer | undefined; readonly after: Answer }[] = [];
  const canUndo = signal(false);
  const answer = (criterion: string): Answer | undefined => answerOf(openedIn(workspace).assessment, criterion);

  const write = (criterion: string, decision: Decision, enteredBy: string): Turn | null => {
    const before = answer(criterion);
    if (saysAlready(before, decision)) return null;
    void workspace.editAnswer(criterion, decide(decision, enteredBy));
    const after = answer(criterion);
    if (after !== undefined) done.push({ criterion, before, after });
    canUndo.value = done.length > 0;
    return { criterion, before: standingOf(before), now: standingOf(after) };
  };
  const undo = (): Turn | null => {
    const last = done.pop();
    canUndo.value = done.length > 0;
    if (last === undefined) return null;
    const { criterion } = last;
    const before = standingOf(answer(criterion));
    void workspace.editAnswer(criterion, takeBack(last.before, last.after));
    return { criterion, before, now: standingOf(answer(criterion)) };
  };
  return { canUndo, write, undo };
}
