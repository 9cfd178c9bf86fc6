import { Ban, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { higherLevels, listSetCriteria } from '../../app/path-view';
import { withForbidden, withForced, withFree } from '../../app/plan-choice';
import { type SupposableCriterion, searchSupposable } from '../../app/what-if-list';
import type { Assessment, PlanChoice } from '../../domain/assessment/assessment.generated';
import type { PackIndex } from '../../domain/standard/pack-index';
import { pathTexts } from '../../i18n/pages/path';
import { SelectField, TextField } from '../components/field';
import { Icon } from '../components/icon';

/** How many criteria a search shows. */
const FOUND = 5;

interface SetCriteriaProps {
  readonly plan: PlanChoice;
  readonly index: PackIndex;
  readonly assessment: Assessment;
  /** Every criterion that applies. */
  readonly criteria: readonly SupposableCriterion[];
  readonly onPlan: (plan: PlanChoice) => void;
}

/** What the user ruled out or decided, each with its way back, and the way to decide about any other criterion. */
export function SetCriteria(props: SetCriteriaProps) {
  const { plan, index, onPlan } = props;
  const set = listSetCriteria(index, plan);
  return (
    <section class="card stack no-print" aria-labelledby="jalur-atur">
      <h2 id="jalur-atur">{pathTexts.setTitle}</h2>
      <p class="small soft">{pathTexts.setHint}</p>
      {set.length > 0 && (
        <ul class="plain blockers">
          {set.map(({ id, code, question, level }) => (
            <li key={id} data-set={id}>
              <span>
                <span class="code">{code}</span> {question ?? pathTexts.unknown}
              </span>
              <div class="row-between">
                <strong class="small">{level === null ? pathTexts.forbidden : pathTexts.forced(level)}</strong>
                <button type="button" class="button" aria-label={pathTexts.freeLabel(code)} onClick={() => onPlan(withFree(plan, id))}>
                  <Icon node={Undo2} />
                  {pathTexts.free}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <AddCriterion {...props} />
    </section>
  );
}

function AddCriterion({ plan, assessment, criteria, onPlan }: SetCriteriaProps) {
  const [search, setSearch] = useState('');
  const found = search.trim() === '' ? [] : searchSupposable(criteria, search).slice(0, FOUND);
  return (
    <details class="more">
      <summary>{pathTexts.addTitle}</summary>
      <div class="stack">
        <TextField label={pathTexts.addSearch} isSearch placeholder={pathTexts.addExample} value={search} onValue={setSearch} />
        {search.trim() !== '' && found.length === 0 && <p class="soft">{pathTexts.addNone}</p>}
        <ul class="plain blockers">
          {found.map(({ indexed, code }) => {
            const { id, question } = indexed.criterion;
            const levels = higherLevels(indexed, assessment);
            const forced = plan.force !== undefined && Object.hasOwn(plan.force, id) ? String(plan.force[id]) : '';
            return (
              <li key={id}>
                <span>
                  <span class="code">{code}</span> {question}
                </span>
                {levels.length > 0 && (
                  <SelectField
                    label={pathTexts.force(code)}
                    value={forced}
                    options={[['', pathTexts.forceFree] as const, ...levels.map(({ value, label }) => [String(value), label] as const)]}
                    onValue={(value) => onPlan(value === '' ? withFree(plan, id) : withForced(plan, id, Number(value)))}
                  />
                )}
                <p>
                  <button type="button" class="button" aria-label={pathTexts.forbidLabel(code)} onClick={() => onPlan(withForbidden(plan, id))}>
                    <Icon node={Ban} />
                    {pathTexts.forbid}
                  </button>
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
