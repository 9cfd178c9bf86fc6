import { LAYERS, type Layers, type ResultView } from '../../app/result-view';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import type { Layer } from '../../domain/scoring/score-result';
import { messages } from '../../i18n';
import { gradeTexts, resultTexts } from '../../i18n/pages/result';
import { useApp } from '../app-context';
import { Badge, Notice } from '../components/notice';
import { ExplainButton } from './explain-button';
import { PolicyChoice } from './policy-choice';

/** The grade, only with a policy that the user chose, and never without what that policy is worth. */
export function GradeCard({ layers, view }: { readonly layers: Layers; readonly view: ResultView }) {
  const policy = useApp().policy.value;
  return (
    <section class="card stack" aria-labelledby="peringkat" data-without-policy={policy === null ? 'true' : undefined}>
      <h2 id="peringkat">{gradeTexts.title}</h2>
      <PolicyChoice />
      {policy !== null && <Estimate policy={policy} layers={layers} view={view} />}
    </section>
  );
}

function Estimate({ policy, layers, view }: { readonly policy: GradingPolicy; readonly layers: Layers; readonly view: ResultView }) {
  const isExample = policy.status === 'example';
  return (
    <div class="stack">
      <Notice tone={isExample ? 'bad' : 'watch'}>
        <strong>{isExample ? gradeTexts.exampleWarning : gradeTexts.ownRisk}</strong>
        <span class="row small">
          <Badge tone="watch">{messages.common.status[policy.status]}</Badge>
          {policy.title}
        </span>
        <span class="small">{policy.statusNote}</span>
      </Notice>
      <ul class="plain grades">
        {LAYERS.map((layer) => (
          <li key={layer}>
            <span>{resultTexts.layers[layer]}</span>
            <GradeOf layer={layer} policy={policy} layers={layers} view={view} />
          </li>
        ))}
      </ul>
      {view.totals.claimed.kind === 'value' && view.open > 0 && <p class="small">{gradeTexts.whileOpen(view.open)}</p>}
      <ExplainButton layer="claimed" isGrade what={gradeTexts.title} />
    </div>
  );
}

function GradeOf({
  layer,
  policy,
  layers,
  view,
}: {
  readonly layer: Layer;
  readonly policy: GradingPolicy;
  readonly layers: Layers;
  readonly view: ResultView;
}) {
  const label = policy.grades.find(({ id }) => id === layers[layer].grade)?.label;
  if (view.totals.claimed.kind !== 'value') return <span class="small soft">{gradeTexts.needsAnswers}</span>;
  if (label === undefined) return <span class="small soft">{layer === 'verified' ? gradeTexts.needsCoverage : gradeTexts.notYet}</span>;
  return (
    <span class="row">
      <Badge tone="info">{gradeTexts.estimate}</Badge>
      <strong>{label}</strong>
    </span>
  );
}
