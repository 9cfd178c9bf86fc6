import '../styles/follow-up.css';
import { useMemo, useState } from 'preact/hooks';
import { headOfAction, withStatus } from '../../app/action-plan';
import { type ClosingDraft, type ClosingQuestion, closeAction } from '../../app/closing';
import { namesToOffer } from '../../app/owner-uses';
import { listPlan, type PlanEntry } from '../../app/plan-entries';
import { filterPlan, myName, planQuery, WHOLE_PLAN, withMyName } from '../../app/plan-query';
import { scoresOf } from '../../app/scores';
import type { Action } from '../../domain/assessment/assessment.generated';
import { actionsTexts, closingTexts } from '../../i18n/pages/actions';
import { useApp } from '../app-context';
import { actionElementId, type PlanHands } from '../follow-up/action-card';
import { CloseSheet } from '../follow-up/close-sheet';
import { EditSheet } from '../follow-up/edit-sheet';
import { PlanBoard } from '../follow-up/plan-board';
import { PlanFilters } from '../follow-up/plan-filters';
import { PlanHead } from '../follow-up/plan-head';
import { PlanList } from '../follow-up/plan-list';
import { PlanProgress } from '../follow-up/plan-progress';
import { type Undoable, UndoNotice } from '../follow-up/undo-notice';
import { CalendarButton } from '../results/calendar-button';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** The follow-up plan (RTL) of an assessment. */
export function ActionsPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Plan open={open} />}</WithAssessment>;
}

/** Which sheet stands above the plan. */
type Above = { readonly kind: 'edit' | 'close'; readonly id: string } | null;

function Plan({ open }: { readonly open: OpenAssessment }) {
  const app = useApp();
  const { institution } = open.assessment;
  const [above, setAbove] = useState<Above>(null);
  const [done, setDone] = useState<Undoable | null>(null);
  const [said, setSaid] = useState('');
  const entries = usePlan(open);
  const mine = myName(app.settings.value, institution.id);
  const close = (): void => {
    if (above !== null) focusAction(above.id);
    setAbove(null);
  };
  const move = (action: Action, status: Action['status']): void => {
    if (status === 'done') {
      setAbove({ kind: 'close', id: action.id });
      return;
    }
    void app.actions.change(action.id, (current) => withStatus(current, status, app.clock.today()));
    setSaid(actionsTexts.moved(headOfAction(open.index, action).code, actionsTexts.groups[status]));
    if (above === null) focusAction(action.id);
  };
  const remove = (action: Action): void => {
    setAbove(null);
    void app.actions.remove(action.id);
    setDone({ text: actionsTexts.removed(action.what), undo: () => void app.actions.put(action) });
  };
  const finish = async ({ action, level }: ClosingQuestion, draft: ClosingDraft): Promise<void> => {
    close();
    const { code } = headOfAction(open.index, action);
    const undo = await closeAction(app.workspace, action.id, draft, app.clock.today());
    const text = level !== null && draft.level === 'raise' ? closingTexts.raised(code, level.to.label) : closingTexts.closed(code);
    if (undo !== null) setDone({ text, undo: () => void undo() });
  };
  return (
    <div class="stack">
      <PlanHead open={open} entries={entries} mine={mine} onDone={setDone} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {done !== null && <UndoNotice done={done} onClose={() => setDone(null)} />}
      {entries.length > 0 && <PlanBody open={open} entries={entries} mine={mine} onMove={move} onEdit={(id) => setAbove({ kind: 'edit', id })} />}
      {entries.length > 0 && <CalendarButton open={open} />}
      {above?.kind === 'edit' && <EditSheet open={open} id={above.id} onMove={move} onRemove={remove} onClose={close} />}
      {above?.kind === 'close' && <CloseSheet open={open} id={above.id} onClose={close} onFinish={(question, draft) => void finish(question, draft)} />}
    </div>
  );
}

function usePlan({ index, assessment }: OpenAssessment): readonly PlanEntry[] {
  const app = useApp();
  const gaps = scoresOf(app).gaps.value;
  const applicability = app.applicability.value;
  const today = app.clock.today();
  return useMemo(() => listPlan({ index, assessment, gaps, applicability, today }), [index, assessment, gaps, applicability, today]);
}

interface PlanBodyProps extends PlanHands {
  readonly open: OpenAssessment;
  readonly entries: readonly PlanEntry[];
  readonly mine: string;
}

function PlanBody({ open: { index, assessment }, entries, mine, ...hands }: PlanBodyProps) {
  const { clock, settings, changeSettings } = useApp();
  const query = planQuery.value;
  const found = filterPlan(entries, query, mine);
  const choose = (name: string): void => void changeSettings(withMyName(settings.value, assessment.institution.id, name));
  return (
    <>
      <PlanProgress entries={entries} today={clock.today()} />
      <PlanFilters
        index={index}
        names={namesToOffer(assessment)}
        mine={mine}
        overdue={entries.filter(({ due }) => due.kind === 'overdue').length}
        onMine={choose}
      />
      {found.length === 0 ? (
        <NothingFound />
      ) : query.view === 'board' ? (
        <PlanBoard entries={found} assessment={assessment.id} {...hands} />
      ) : (
        <PlanList entries={found} assessment={assessment.id} {...hands} />
      )}
    </>
  );
}

function NothingFound() {
  const clear = (): void => {
    planQuery.value = { ...WHOLE_PLAN, view: planQuery.value.view };
  };
  return (
    <div class="empty stack-tight">
      <p>{actionsTexts.noMatch}</p>
      <p>
        <button type="button" class="button" onClick={clear}>
          {actionsTexts.clearFilters}
        </button>
      </p>
    </div>
  );
}

/** The card has gone to another place: whoever works by keyboard or screen reader goes with it, or to the title where it is folded away. */
function focusAction(id: string): void {
  requestAnimationFrame(() => {
    const card = document.getElementById(actionElementId(id));
    const isShown = card !== null && card.getClientRects().length > 0;
    (isShown ? card : document.getElementById('rtl-judul'))?.focus();
  });
}
