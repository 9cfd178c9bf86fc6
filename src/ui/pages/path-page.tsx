import { Flag } from 'lucide';
import { useMemo } from 'preact/hooks';
import { createPlanService, FIRST_PLAN, pathOptionsOf } from '../../app/plan-choice';
import { NO_CHANGE } from '../../app/what-if';
import { listSupposable } from '../../app/what-if-list';
import type { PlanChoice } from '../../domain/assessment/assessment.generated';
import { pathTexts } from '../../i18n/pages/path';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { PackLine } from '../components/pack-line';
import { PathChange } from '../path/path-change';
import { PathSteps } from '../path/path-steps';
import { PathSummary } from '../path/path-summary';
import { SetCriteria } from '../path/set-criteria';
import { TargetForm } from '../path/target-form';
import { type FoundPath, usePath } from '../path/use-path';
import { problemWords } from '../planning/problem-words';
import '../styles/planning.css';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** The cheapest path to a target ("jalur tercepat"). */
export function PathPage({ assessment }: { readonly assessment: string }) {
  return (
    <WithAssessment id={assessment}>
      {(open) => (
        <div class="stack">
          <header class="page-head">
            <h1>{pathTexts.title}</h1>
            <PackLine pack={open.index.pack} />
            <p class="soft">{pathTexts.intro}</p>
          </header>
          <PathDesk open={open} />
        </div>
      )}
    </WithAssessment>
  );
}

function PathDesk({ open }: { readonly open: OpenAssessment }) {
  const { index, assessment } = open;
  const { clock, policy: chosen, service } = useApp();
  const plans = service(createPlanService);
  const policy = chosen.value;
  const plan = assessment.plan ?? FIRST_PLAN;
  const asOf = clock.today();
  const { answers, evidence, institution } = assessment;
  // By content: what is read again from storage is the same path.
  const facts = useMemo(() => JSON.stringify([answers, evidence, institution]), [answers, evidence, institution]);
  const found = usePath({ index, assessment, options: pathOptionsOf(plan, asOf, policy) }, [index, facts, JSON.stringify(plan), policy, asOf]);
  const criteria = useMemo(
    () => listSupposable({ index, assessment, supposed: assessment, whatIf: NO_CHANGE, takenUp: [], asOf }).all,
    [index, answers, evidence, asOf],
  );
  const setPlan = (next: PlanChoice | null): void => void plans.set(next);
  return (
    <>
      <div class="path-desk">
        <div class="stack">
          <TargetForm plan={plan} policy={policy} onPlan={setPlan} />
          <KeepTarget plan={assessment.plan} onPlan={setPlan} />
        </div>
        <div class="stack">
          <Found found={found} open={open} plan={plan} />
          <SetCriteria plan={plan} index={index} assessment={assessment} criteria={criteria} onPlan={setPlan} />
        </div>
      </div>
      {found.outcome.kind === 'found' && (
        <>
          <PathSteps path={found.outcome.path} open={open} plan={plan} onPlan={setPlan} />
          <PathChange path={found.outcome.path} plan={plan} index={index} onPlan={setPlan} />
        </>
      )}
    </>
  );
}

/** Whether the target is the institution's, or only the one that everybody begins with. */
function KeepTarget({ plan, onPlan }: { readonly plan: PlanChoice | undefined; readonly onPlan: (plan: PlanChoice | null) => void }) {
  if (plan === undefined) {
    return (
      <div class="stack-tight">
        <p class="small">{pathTexts.notSet}</p>
        <button type="button" class="button primary" onClick={() => onPlan(FIRST_PLAN)}>
          <Icon node={Flag} />
          {pathTexts.setTarget}
        </button>
      </div>
    );
  }
  return (
    <div class="row-between">
      <p class="small soft">{pathTexts.isSet}</p>
      <button type="button" class="button quiet" onClick={() => onPlan(null)}>
        {pathTexts.takeAway}
      </button>
    </div>
  );
}

interface FoundProps {
  readonly found: FoundPath;
  readonly open: OpenAssessment;
  readonly plan: PlanChoice;
}

/** What was found, or why nothing can be; while a new path is looked for the former stays, marked as busy. */
function Found({ found: { isFinding, outcome }, open: { index }, plan }: FoundProps) {
  return (
    <div class="stack" aria-busy={isFinding}>
      <p class={isFinding ? 'small' : 'visually-hidden'} role="status">
        {isFinding ? pathTexts.finding : ''}
      </p>
      {outcome.kind === 'failed' && <Notice tone="bad">{pathTexts.findFailed}</Notice>}
      {outcome.kind === 'problems' && (
        <Notice tone="bad" live>
          <strong>{pathTexts.impossible}</strong>
          {outcome.problems.map((problem) => {
            const { message, hint } = problemWords(problem, index);
            return (
              <span key={`${problem.code} ${problem.pointer}`}>
                {message} <span class="soft">{hint}</span>
              </span>
            );
          })}
        </Notice>
      )}
      {outcome.kind === 'found' && <PathSummary path={outcome.path} index={index} isRestricted={plan.forbid !== undefined || plan.force !== undefined} />}
    </div>
  );
}
