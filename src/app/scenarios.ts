import type { Scenario } from '../domain/assessment/assessment.generated';
import type { Ground } from './ground';

/** The schema keeps no more; a longer list would make a file that no other device opens. */
export const SCENARIOS_MAX = 200;
export const SCENARIO_NAME_MAX = 200;

/** The what-ifs that were kept, in the head of the open assessment. Answers are never among what is written. */
export interface ScenarioService {
  /** Keeps a scenario, or brings the kept one of the same id up to date. */
  readonly put: (scenario: Scenario) => Promise<void>;
  /** Returns what brings it back to its place. */
  readonly remove: (scenario: Scenario) => Promise<() => Promise<void>>;
}

export function createScenarioService({ workspace }: Pick<Ground, 'workspace'>): ScenarioService {
  const change = async (next: (scenarios: readonly Scenario[]) => Scenario[]): Promise<void> => {
    const state = workspace.state.peek();
    if (state.kind !== 'open') return;
    const edit = <T extends { scenarios?: Scenario[] }>(head: T): T => ({ ...head, scenarios: next(head.scenarios ?? []) });
    await workspace.apply(edit, [{ kind: 'assessment', id: state.id, update: (head) => (head === undefined ? null : edit(head)) }]);
  };
  const put = (scenario: Scenario): Promise<void> =>
    change((scenarios) =>
      scenarios.some(({ id }) => id === scenario.id) ? scenarios.map((other) => (other.id === scenario.id ? scenario : other)) : [...scenarios, scenario],
    );
  const remove = async (scenario: Scenario): Promise<() => Promise<void>> => {
    const state = workspace.state.peek();
    const place = state.kind === 'open' ? (state.assessment.scenarios ?? []).findIndex(({ id }) => id === scenario.id) : -1;
    await change((scenarios) => scenarios.filter(({ id }) => id !== scenario.id));
    return () => change((scenarios) => insertAt(scenarios, place < 0 ? scenarios.length : place, scenario));
  };
  return { put, remove };
}

const insertAt = (scenarios: readonly Scenario[], place: number, scenario: Scenario): Scenario[] => [
  ...scenarios.slice(0, place),
  scenario,
  ...scenarios.slice(place),
];
