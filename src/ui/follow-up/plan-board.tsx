import { useState } from 'preact/hooks';
import type { PlanEntry } from '../../app/plan-entries';
import { groupPlan, type PlanGroup } from '../../app/plan-query';
import type { Action } from '../../domain/assessment/assessment.generated';
import { PLAN_RULES } from '../../domain/follow-up/plan-rules';
import { actionsTexts } from '../../i18n/pages/actions';
import { FoldedList } from '../results/folded-list';
import type { PlanHands } from './action-card';
import { BoardCard } from './board-card';

interface PlanBoardProps extends PlanHands {
  readonly entries: readonly PlanEntry[];
  readonly assessment: string;
}

/** Columns by status. On a phone one column at a time, chosen above; on a laptop side by side, where cards can be dragged as well. */
export function PlanBoard({ entries, ...hands }: PlanBoardProps) {
  const [shown, setShown] = useState<Action['status']>('open');
  const groups = groupPlan(entries);
  const drop = (id: string, status: Action['status']): void => {
    const action = entries.find((entry) => entry.action.id === id)?.action;
    if (action !== undefined && action.status !== status) hands.onMove(action, status);
  };
  return (
    <section class="stack" aria-label={actionsTexts.boardLabel}>
      <fieldset class="segments board-tabs">
        <legend class="visually-hidden">{actionsTexts.columnLabel}</legend>
        {groups.map(({ status, entries: own }) => (
          <button key={status} type="button" class="segment" aria-pressed={shown === status} onClick={() => setShown(status)}>
            {actionsTexts.groupTitle(actionsTexts.groups[status], own.length)}
          </button>
        ))}
      </fieldset>
      <p class="small soft board-hint">{actionsTexts.dragHint}</p>
      <div class="board">
        {groups.map((group) => (
          <Column key={group.status} group={group} isShown={shown === group.status} onDrop={drop} {...hands} />
        ))}
      </div>
    </section>
  );
}

interface ColumnProps extends Omit<PlanBoardProps, 'entries'> {
  readonly group: PlanGroup;
  readonly isShown: boolean;
  readonly onDrop: (id: string, status: Action['status']) => void;
}

function Column({ group: { status, entries }, isShown, onDrop, ...hands }: ColumnProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? 'column over stack-tight' : 'column stack-tight'}
      data-shown={isShown}
      data-status={status}
      aria-labelledby={`rtl-${status}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer?.getData('text/plain') ?? '', status);
      }}
    >
      <h2 id={`rtl-${status}`}>{actionsTexts.groupTitle(actionsTexts.groups[status], entries.length)}</h2>
      {entries.length === 0 && <p class="small soft">{actionsTexts.columnEmpty}</p>}
      <FoldedList items={entries} first={PLAN_RULES.shownAtFirst} class="column-cards" moreLabel={actionsTexts.showAll}>
        {(entry) => <BoardCard key={entry.action.id} entry={entry} {...hands} />}
      </FoldedList>
    </section>
  );
}
