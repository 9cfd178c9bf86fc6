import { RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { createScenarioService, SCENARIOS_MAX } from '../../app/scenarios';
import { contentOf, isSameContent, isUnchanged, NO_CHANGE, type WhatIf, whatIfOf } from '../../app/what-if';
import type { Scenario } from '../../domain/assessment/assessment.generated';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import type { OpenAssessment } from '../with-assessment';
import { ScenarioList } from './scenario-list';
import { ScenarioName } from './scenario-name';

interface ScenarioPanelProps {
  readonly open: OpenAssessment;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
}

/** Something that was taken away, with its way back. */
interface Undoable {
  readonly text: string;
  readonly undo: () => void;
}

/** Keeping what is tried, and what was kept. */
export function ScenarioPanel({ open, whatIf, onChange }: ScenarioPanelProps) {
  const { clock, newId, service } = useApp();
  const scenarios = open.assessment.scenarios ?? [];
  const kept = service(createScenarioService);
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<Undoable | null>(null);
  const current = scenarios.find(({ id }) => id === whatIf.scenario);
  const keep = (head: Pick<Scenario, 'id' | 'name' | 'madeOn' | 'note'>): void => {
    const { id, name, madeOn, note } = head;
    void kept.put({ id, name, ...(madeOn === undefined ? {} : { madeOn }), ...(note === undefined ? {} : { note }), ...contentOf(whatIf) });
    onChange({ ...whatIf, scenario: id });
    setSaid(whatIfTexts.saved(name));
  };
  const openKept = (scenario: Scenario): void => {
    const isKept = isUnchanged(whatIf) || (current !== undefined && isSameContent(whatIf, whatIfOf(current)));
    setLast(isKept ? null : { text: whatIfTexts.replaced(scenario.name), undo: () => onChange(whatIf) });
    onChange(whatIfOf(scenario));
  };
  const remove = async (scenario: Scenario): Promise<void> => {
    const bringBack = await kept.remove(scenario);
    setLast({ text: whatIfTexts.removed(scenario.name), undo: () => void bringBack() });
  };
  const clear = (): void => {
    setLast({ text: whatIfTexts.cleared, undo: () => onChange(whatIf) });
    onChange(NO_CHANGE);
  };
  return (
    <section class="card stack" aria-labelledby="andai-skenario">
      <h2 id="andai-skenario">{whatIfTexts.scenarios}</h2>
      <p class="small soft">{whatIfTexts.scenariosHint}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {current !== undefined && <CurrentScenario scenario={current} whatIf={whatIf} onSave={() => keep(current)} />}
      {last !== null && <UndoNotice last={last} onDone={() => setLast(null)} />}
      {!isUnchanged(whatIf) && (
        <>
          {scenarios.length >= SCENARIOS_MAX ? (
            <Notice tone="watch">{whatIfTexts.tooMany(SCENARIOS_MAX)}</Notice>
          ) : (
            <ScenarioName
              value=""
              taken={scenarios.map(({ name }) => name)}
              submitLabel={current === undefined ? whatIfTexts.save : whatIfTexts.saveAs}
              onSubmit={(name) => keep({ id: newId(), name, madeOn: clock.today() })}
            />
          )}
          <p>
            <button type="button" class="button quiet" onClick={clear}>
              <Icon node={RotateCcw} />
              {whatIfTexts.clear}
            </button>
          </p>
        </>
      )}
      {scenarios.length > 0 && (
        <div class="stack-tight">
          <h3>{whatIfTexts.kept(scenarios.length)}</h3>
          <ScenarioList
            scenarios={scenarios}
            index={open.index}
            onOpen={openKept}
            onPut={(scenario) => void kept.put(scenario)}
            onRemove={(scenario) => void remove(scenario)}
          />
        </div>
      )}
    </section>
  );
}

function CurrentScenario({ scenario, whatIf, onSave }: { readonly scenario: Scenario; readonly whatIf: WhatIf; readonly onSave: () => void }) {
  if (isSameContent(whatIf, whatIfOf(scenario))) return <p>{whatIfTexts.opened(scenario.name)}</p>;
  return (
    <div class="stack-tight">
      <p>{whatIfTexts.openedChanged(scenario.name)}</p>
      <p>
        <button type="button" class="button primary" onClick={onSave}>
          {whatIfTexts.saveChanges(scenario.name)}
        </button>
      </p>
    </div>
  );
}

function UndoNotice({ last, onDone }: { readonly last: Undoable; readonly onDone: () => void }) {
  const undo = (): void => {
    last.undo();
    onDone();
  };
  return (
    <Notice tone="watch" live>
      <span>{last.text}</span>
      <p>
        <button type="button" class="button" onClick={undo}>
          {whatIfTexts.undo}
        </button>
      </p>
    </Notice>
  );
}
