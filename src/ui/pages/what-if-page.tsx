import { ListPlus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { type ActionWish, offerAction, type TakenActionOffers, takeActionOffers } from '../../app/new-actions';
import { contentOf, isUnchanged, NO_CHANGE, type WhatIf, whatIfOf, wishesOf } from '../../app/what-if';
import { listSupposable } from '../../app/what-if-list';
import { compareStandings, type StandingChange, standingOf } from '../../app/what-if-view';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';
import { PackLine } from '../components/pack-line';
import { PlannedNotice } from '../planning/planned-notice';
import { scoreWords } from '../results/score-words';
import '../styles/planning.css';
import { messages } from '../../i18n';
import { BlockerChanges, WhatIfRemarks } from '../what-if/blocker-changes';
import { CriterionPicker } from '../what-if/criterion-picker';
import { DayField } from '../what-if/day-field';
import { Outcome } from '../what-if/outcome';
import { ScenarioPanel } from '../what-if/scenario-panel';
import { useWhatIf } from '../what-if/use-what-if';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** "Andai-andai": other levels, evidence or another day, without touching an answer. */
export function WhatIfPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Loaded open={open} />}</WithAssessment>;
}

function Loaded({ open }: { readonly open: OpenAssessment }) {
  const { whatIf, change } = useWhatIf(open.assessment.id);
  return (
    <div class="stack what-if">
      <header class="page-head">
        <h1>{whatIfTexts.title}</h1>
        <PackLine pack={open.index.pack} />
        <p class="soft">{whatIfTexts.intro}</p>
      </header>
      {whatIf === null ? <p class="empty">{messages.common.loading}</p> : <Desk open={open} whatIf={whatIf} onChange={change} />}
    </div>
  );
}

interface DeskProps {
  readonly open: OpenAssessment;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
}

function Desk({ open, whatIf, onChange }: DeskProps) {
  const { index, assessment } = open;
  const { clock, policy: chosen } = useApp();
  const policy = chosen.value;
  const today = clock.today();
  const [takenUp, setTakenUp] = useState<readonly string[]>([]);
  const [rival, setRival] = useState('');
  const other = assessment.scenarios?.find(({ id }) => id === rival);
  const before = useMemo(
    () => standingOf(index, assessment, contentOf(other === undefined ? NO_CHANGE : whatIfOf(other)), today, policy),
    [index, assessment, other, today, policy],
  );
  const after = useMemo(() => standingOf(index, assessment, contentOf(whatIf), today, policy), [index, assessment, whatIf, today, policy]);
  const change = useMemo(() => compareStandings(index, before, after, policy), [index, before, after, policy]);
  const lists = useMemo(
    () => listSupposable({ index, assessment, supposed: after.assessment, whatIf, takenUp, asOf: after.asOf }),
    [index, assessment, after, whatIf, takenUp],
  );
  return (
    <>
      <OutcomeStrip change={change} />
      <div class="what-if-desk">
        <div class="stack">
          <DayField whatIf={whatIf} today={today} plannedVisit={assessment.plannedVisit} onChange={onChange} />
          <CriterionPicker lists={lists} assessment={assessment} whatIf={whatIf} onTakenUp={setTakenUp} onChange={onChange} />
        </div>
        <div class="stack what-if-outcome" id="andai-akibat" tabIndex={-1}>
          <h2>{whatIfTexts.outcome}</h2>
          {isUnchanged(whatIf) && <p class="small">{whatIfTexts.nothingChanged}</p>}
          <Rival open={open} current={whatIf.scenario} rival={rival} onRival={setRival} />
          <Outcome change={change} policy={policy} />
          <BlockerChanges change={change} assessment={assessment.id} />
          <WhatIfRemarks remarks={after.remarks} index={index} />
          <MakeActions open={open} whatIf={whatIf} />
          <ScenarioPanel
            open={open}
            whatIf={whatIf}
            onChange={(next) => {
              setTakenUp([]);
              onChange(next);
            }}
          />
        </div>
      </div>
    </>
  );
}

/** The totals, always in sight on a phone, and the way to the rest; said aloud when they change. */
function OutcomeStrip({ change }: { readonly change: StandingChange }) {
  const { claimed, evidenced } = change.totals;
  const toOutcome = (): void => {
    const outcome = document.getElementById('andai-akibat');
    outcome?.scrollIntoView();
    outcome?.focus({ preventScroll: true });
  };
  return (
    <div class="what-if-strip no-print">
      <p class="small number" role="status">
        {whatIfTexts.said(scoreWords(claimed.after), scoreWords(evidenced.after))}
      </p>
      <button type="button" class="button" onClick={toOutcome}>
        {whatIfTexts.toOutcome}
      </button>
    </div>
  );
}

interface RivalProps {
  readonly open: OpenAssessment;
  readonly current: string | null;
  readonly rival: string;
  readonly onRival: (id: string) => void;
}

/** What the what-if is held against: the answers, or a kept scenario. */
function Rival({ open, current, rival, onRival }: RivalProps) {
  const others = (open.assessment.scenarios ?? []).filter(({ id }) => id !== current);
  if (others.length === 0) return null;
  return (
    <SelectField
      label={whatIfTexts.comparedWith}
      value={rival}
      options={[['', whatIfTexts.answersNow] as const, ...others.map(({ id, name }) => [id, whatIfTexts.scenarioName(name)] as const)]}
      onValue={onRival}
    />
  );
}

/** Turns what is supposed into work: one action for each criterion that rises. */
function MakeActions({ open: { index, assessment }, whatIf }: { readonly open: OpenAssessment; readonly whatIf: WhatIf }) {
  const { workspace, clock, newId } = useApp();
  const [taken, setTaken] = useState<TakenActionOffers | null>(null);
  const wishes = wishesOf(whatIf, index, assessment);
  const make = async (all: readonly ActionWish[]): Promise<void> => {
    const ground = { index, assessment, today: clock.today(), newId };
    setTaken(
      await takeActionOffers(
        workspace,
        all.map((wish) => offerAction(wish, ground)),
      ),
    );
  };
  return (
    <div class="stack-tight">
      {wishes.length > 0 && (
        <>
          <button type="button" class="button primary" onClick={() => void make(wishes)}>
            <Icon node={ListPlus} />
            {whatIfTexts.makeActions}
          </button>
          <p class="small soft">{whatIfTexts.makeActionsHint}</p>
        </>
      )}
      {taken !== null && <PlannedNotice taken={taken} assessment={assessment.id} onClose={() => setTaken(null)} />}
    </div>
  );
}
