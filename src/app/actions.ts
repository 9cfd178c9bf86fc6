import type { Action } from '../domain/assessment/assessment.generated';
import type { Workspace } from './workspace';

/** The follow-up plan (RTL) of the open assessment. */
export interface ActionService {
  /** Makes an action, or puts it back as it was. */
  readonly put: (action: Action) => Promise<void>;
  /** Changes an action from what is stored at that moment, so that two windows keep each other's fields. */
  readonly change: (id: string, edit: (action: Action) => Action) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export function createActionService(workspace: Workspace): ActionService {
  const put = (action: Action): Promise<void> => {
    const state = workspace.state.peek();
    if (state.kind !== 'open') return Promise.resolve();
    return workspace.apply(
      (assessment) => ({ ...assessment, actions: replaceOrAdd(assessment.actions ?? [], action) }),
      [{ kind: 'action', id: action.id, assessment: state.id, put: action }],
    );
  };
  const remove = (id: string): Promise<void> => {
    const state = workspace.state.peek();
    if (state.kind !== 'open') return Promise.resolve();
    return workspace.apply(
      (assessment) => ({ ...assessment, actions: (assessment.actions ?? []).filter((action) => action.id !== id) }),
      [{ kind: 'action', id, assessment: state.id, put: null }],
    );
  };
  const change = (id: string, edit: (action: Action) => Action): Promise<void> => {
    const state = workspace.state.peek();
    if (state.kind !== 'open') return Promise.resolve();
    const update = (current: Action | undefined): Action | null => (current === undefined ? null : edit(current));
    return workspace.apply(
      (assessment) => ({ ...assessment, actions: (assessment.actions ?? []).map((action) => (action.id === id ? edit(action) : action)) }),
      [{ kind: 'action', id, assessment: state.id, update }],
    );
  };
  return { put, change, remove };
}

const replaceOrAdd = (actions: readonly Action[], action: Action): Action[] =>
  actions.some((other) => other.id === action.id) ? actions.map((other) => (other.id === action.id ? action : other)) : [...actions, action];
