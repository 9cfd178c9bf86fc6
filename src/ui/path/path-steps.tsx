import { FlaskConical, ListPlus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { type ActionOffer, offerAction, type TakenActionOffers, takeActionOffers } from '../../app/new-actions';
import { higherLevels, stepViews, whatIfOfPath, wishOfStep, workOf } from '../../app/path-view';
import { withForbidden, withForced, withFree } from '../../app/plan-choice';
import { goTo } from '../../app/route';
import { createWhatIfDrafts } from '../../app/what-if-drafts';
import type { PlanChoice } from '../../domain/assessment/assessment.generated';
import type { PathResult, PathStep } from '../../domain/gap/path-result';
import { pathTexts } from '../../i18n/pages/path';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { PlannedNotice } from '../planning/planned-notice';
import type { OpenAssessment } from '../with-assessment';
import { StepCard } from './step-card';

/** How many steps are shown before the rest is asked for. */
const FIRST = 20;

interface PathStepsProps {
  readonly path: PathResult;
  readonly open: OpenAssessment;
  readonly plan: PlanChoice;
  readonly onPlan: (plan: PlanChoice) => void;
}

/** The steps in their order, each on its own or all at once made into the follow-up plan. */
export function PathSteps({ path, open: { index, assessment }, plan, onPlan }: PathStepsProps) {
  const { workspace, clock, newId } = useApp();
  const [isWhole, setWhole] = useState(false);
  const [taken, setTaken] = useState<TakenActionOffers | null>(null);
  const views = useMemo(() => stepViews(index, path), [index, path]);
  if (views.length === 0) return null;
  const offerOf = (step: PathStep): ActionOffer => offerAction(wishOfStep(step), { index, assessment, today: clock.today(), newId });
  const make = async (steps: readonly PathStep[]): Promise<void> => setTaken(await takeActionOffers(workspace, steps.map(offerOf)));
  return (
    <section class="stack" aria-labelledby="jalur-langkah">
      <div class="row-between">
        <h2 id="jalur-langkah">{pathTexts.stepsTitle}</h2>
        <div class="row no-print">
          <TryOut path={path} assessment={assessment.id} />
          <button type="button" class="button primary" onClick={() => void make(workOf(path))}>
            <Icon node={ListPlus} />
            {pathTexts.makeAll}
          </button>
        </div>
      </div>
      {taken !== null && <PlannedNotice taken={taken} assessment={assessment.id} onClose={() => setTaken(null)} />}
      <ol class="plain stack">
        {views.slice(0, isWhole ? views.length : FIRST).map((view, place) => {
          const { id } = view.criterion;
          return (
            <StepCard
              key={id}
              view={view}
              rank={place + 1}
              index={index}
              assessment={assessment.id}
              levels={higherLevels(view.indexed, assessment)}
              forced={plan.force !== undefined && Object.hasOwn(plan.force, id) ? (plan.force[id] ?? null) : null}
              offer={offerOf(view.step)}
              onMakeAction={() => void make([view.step])}
              onForbid={() => onPlan(withForbidden(plan, id))}
              onForce={(level) => onPlan(level === null ? withFree(plan, id) : withForced(plan, id, level))}
            />
          );
        })}
      </ol>
      {!isWhole && views.length > FIRST && (
        <button type="button" class="button wide no-print" onClick={() => setWhole(true)}>
          {pathTexts.showAll(views.length)}
        </button>
      )}
    </section>
  );
}

/** Takes the path over into a what-if, where it can be played with. */
function TryOut({ path, assessment }: { readonly path: PathResult; readonly assessment: string }) {
  const drafts = useApp().service(createWhatIfDrafts);
  const tryOut = async (): Promise<void> => {
    await drafts.write(assessment, whatIfOfPath(path));
    goTo({ page: 'whatIf', assessment });
  };
  return (
    <button type="button" class="button" onClick={() => void tryOut()}>
      <Icon node={FlaskConical} />
      {pathTexts.tryOut}
    </button>
  );
}
