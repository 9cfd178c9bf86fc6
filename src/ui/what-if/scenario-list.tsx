import { FolderOpen, Pencil, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { changedCriteria, whatIfOf } from '../../app/what-if';
import type { Scenario } from '../../domain/assessment/assessment.generated';
import type { PackIndex } from '../../domain/standard/pack-index';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { Icon } from '../components/icon';
import { ScenarioName } from './scenario-name';

interface ScenarioListProps {
  readonly scenarios: readonly Scenario[];
  readonly index: PackIndex;
  readonly onOpen: (scenario: Scenario) => void;
  readonly onPut: (scenario: Scenario) => void;
  readonly onRemove: (scenario: Scenario) => void;
}

/** The kept scenarios: open, rename, delete. */
export const ScenarioList = ({ scenarios, ...rest }: ScenarioListProps) => (
  <ul class="plain blockers">
    {scenarios.map((scenario) => (
      <ScenarioRow key={scenario.id} scenario={scenario} scenarios={scenarios} {...rest} />
    ))}
  </ul>
);

function ScenarioRow({ scenario, scenarios, index, onOpen, onPut, onRemove }: ScenarioListProps & { readonly scenario: Scenario }) {
  const [isRenaming, setRenaming] = useState(false);
  const { name, evidence = [], asOf } = scenario;
  if (isRenaming) {
    const rename = (next: string): void => {
      if (next !== name) onPut({ ...scenario, name: next });
      setRenaming(false);
    };
    const others = scenarios.filter(({ id }) => id !== scenario.id).map((other) => other.name);
    return (
      <li>
        <ScenarioName value={name} taken={others} submitLabel={whatIfTexts.renameDone} onSubmit={rename} />
      </li>
    );
  }
  return (
    <li data-scenario={scenario.id}>
      <strong>{name}</strong>
      <span class="small soft">{whatIfTexts.summary(changedCriteria(whatIfOf(scenario), index).length, evidence.length, asOf)}</span>
      <p class="row">
        <button type="button" class="button" aria-label={whatIfTexts.openLabel(name)} onClick={() => onOpen(scenario)}>
          <Icon node={FolderOpen} />
          {whatIfTexts.open}
        </button>
        <button type="button" class="button quiet" aria-label={whatIfTexts.renameLabel(name)} onClick={() => setRenaming(true)}>
          <Icon node={Pencil} />
          {whatIfTexts.rename}
        </button>
        <button type="button" class="button quiet" aria-label={whatIfTexts.removeLabel(name)} onClick={() => onRemove(scenario)}>
          <Icon node={Trash2} />
          {whatIfTexts.remove}
        </button>
      </p>
    </li>
  );
}
