import { FIRST_PLAN, kindOfTarget, type TargetKind, WORKING_AIM } from '../../app/plan-choice';
import { SUPPOSED_LAYERS } from '../../app/what-if-view';
import type { PlanChoice } from '../../domain/assessment/assessment.generated';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { pathTexts } from '../../i18n/pages/path';
import { supposedTexts } from '../../i18n/pages/what-if';
import { AutosaveText } from '../components/autosave-text';
import { SelectField } from '../components/field';
import { parseCount } from '../parse-number';
import { PolicyWorth } from '../planning/policy-worth';

const KINDS = ['everyStandard', 'total', 'grade'] as const satisfies readonly TargetKind[];

interface TargetFormProps {
  readonly plan: PlanChoice;
  readonly policy: GradingPolicy | null;
  readonly onPlan: (plan: PlanChoice) => void;
}

/** What is to be reached, in plain words, and in which way of looking. */
export function TargetForm({ plan, policy, onPlan }: TargetFormProps) {
  const kind = kindOfTarget(plan.target);
  // A grade is offered only with a policy; one that was chosen before stays in sight.
  const kinds = KINDS.filter((candidate) => candidate !== 'grade' || policy !== null || kind === 'grade');
  return (
    <section class="card stack" aria-labelledby="jalur-sasaran">
      <h2 id="jalur-sasaran">{pathTexts.targetTitle}</h2>
      <fieldset class="plain-fieldset stack-tight">
        <legend>{pathTexts.kind}</legend>
        {kinds.map((candidate) => (
          <label key={candidate} class="check">
            <input
              type="radio"
              name="jalur-sasaran"
              checked={candidate === kind}
              onChange={() => onPlan({ ...plan, target: firstTarget(candidate, policy) })}
            />
            <span>
              {pathTexts.kinds[candidate]}
              <span class="small soft block">{pathTexts.kindsExplained[candidate]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TargetValue plan={plan} policy={policy} onPlan={onPlan} />
      <fieldset class="plain-fieldset stack-tight">
        <legend>{pathTexts.layer}</legend>
        {SUPPOSED_LAYERS.map((layer) => (
          <label key={layer} class="check">
            <input type="radio" name="jalur-lapisan" checked={layer === plan.layer} onChange={() => onPlan({ ...plan, layer })} />
            <span>
              {supposedTexts.layers[layer]}
              <span class="small soft block">{supposedTexts.layersExplained[layer]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Where each kind begins: our working aim, or the policy's highest grade. */
function firstTarget(kind: TargetKind, policy: GradingPolicy | null): PlanChoice['target'] {
  const [highest] = policy?.grades ?? [];
  if (kind === 'grade' && policy !== null && highest !== undefined) return { grade: highest.id, policy: policy.id };
  return kind === 'total' ? { total: WORKING_AIM } : FIRST_PLAN.target;
}

function TargetValue({ plan, policy, onPlan }: TargetFormProps) {
  const { target } = plan;
  if ('grade' in target) return <GradeChoice plan={plan} policy={policy} onPlan={onPlan} />;
  const isTotal = 'total' in target;
  const score = isTotal ? target.total : target.everyStandard;
  const save = (text: string): void => {
    const { value } = parseCount(text, { min: 0, max: 100 });
    if (value !== null && value !== score) onPlan({ ...plan, target: isTotal ? { total: value } : { everyStandard: value } });
  };
  return (
    <AutosaveText
      key={isTotal ? 'total' : 'everyStandard'}
      label={isTotal ? pathTexts.total : pathTexts.everyStandard}
      hint={pathTexts.ourAim(WORKING_AIM)}
      value={String(score).replace('.', ',')}
      maxLength={8}
      problemOf={(text) => (text.trim() === '' || parseCount(text, { min: 0, max: 100 }).problem !== null ? pathTexts.range : null)}
      onSave={save}
    />
  );
}

function GradeChoice({ plan, policy, onPlan }: TargetFormProps) {
  const { target } = plan;
  if (!('grade' in target) || policy === null || policy.id !== target.policy) return null;
  return (
    <div class="stack-tight">
      <SelectField
        label={pathTexts.grade}
        value={target.grade}
        options={policy.grades.map(({ id, label }) => [id, pathTexts.shortTarget.grade(label)] as const)}
        onValue={(grade) => onPlan({ ...plan, target: { grade, policy: policy.id } })}
      />
      <PolicyWorth policy={policy} />
    </div>
  );
}
