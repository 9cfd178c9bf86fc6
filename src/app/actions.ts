import type { Action } from '../domain/assessment/assessment.generated';
import type { Workspace } from './workspace';

/** The follow-up plan (RTL) of the open assessment. */
export interface ActionService {
  /** Makes an action, or changes it. */
  readonly put: (action: Action) => Promise<void>;
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
  return { put, remove };
}

const replaceOrAdd = (actions: readonly Action[], action: Action): Action[] =>
  actions.some((other) => other.id === action.id) ? actions.map((other) => (other.id === action.id ? action : other)) : [...actions, action];
