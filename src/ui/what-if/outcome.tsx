import { type StandardChange, type StandingChange, SUPPOSED_LAYERS, type SupposedLayer } from '../../app/what-if-view';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { gradeTexts } from '../../i18n/pages/result';
import { supposedTexts, whatIfTexts } from '../../i18n/pages/what-if';
import { Badge } from '../components/notice';
import { ScoreChangeLine, WordChange } from '../planning/change-line';
import { PolicyWorth } from '../planning/policy-worth';
import { ScoreBar } from '../results/score-bar';

interface OutcomeProps {
  readonly change: StandingChange;
  readonly policy: GradingPolicy | null;
}

/** What a what-if comes to, in both ways of looking: totals, readiness, blockers, grade, standards. */
export function Outcome({ change, policy }: OutcomeProps) {
  return (
    <>
      <div class="outcome-layers">
        {SUPPOSED_LAYERS.map((layer) => (
          <LayerOutcome key={layer} layer={layer} change={change} policy={policy} />
        ))}
      </div>
      {policy !== null && <PolicyWorth policy={policy} />}
      <StandardOutcomes standards={change.standards} />
    </>
  );
}

function LayerOutcome({ layer, change, policy }: OutcomeProps & { readonly layer: SupposedLayer }) {
  const { totals, readiness, blockers, grades } = change;
  return (
    <article class="card stack-tight" data-layer={layer}>
      <h3>{supposedTexts.layers[layer]}</h3>
      <p class="outcome-total">
        <ScoreChangeLine change={totals[layer]} />
      </p>
      <ScoreBar layer={layer} shown={totals[layer].after} />
      <dl class="facts small">
        <dt>{whatIfTexts.readiness}</dt>
        <dd>
          <WordChange before={supposedTexts.readiness[readiness[layer].before]} after={supposedTexts.readiness[readiness[layer].after]} />
        </dd>
        <dt>{whatIfTexts.blockers}</dt>
        <dd>
          <WordChange before={String(blockers[layer].before)} after={String(blockers[layer].after)} />
        </dd>
        {policy !== null && (
          <>
            <dt>{whatIfTexts.grade}</dt>
            <dd class="row">
              <Badge tone="info">{gradeTexts.estimate}</Badge>
              <WordChange before={grades[layer].before ?? whatIfTexts.noGrade} after={grades[layer].after ?? whatIfTexts.noGrade} />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

const isMoved = (standard: StandardChange): boolean =>
  SUPPOSED_LAYERS.some((layer) => {
    const { before, after, change } = standard[layer];
    return before.kind !== after.kind || (change !== null && change !== 0);
  });

function StandardOutcomes({ standards }: { readonly standards: readonly StandardChange[] }) {
  const moved = standards.filter(isMoved);
  const still = standards.filter((standard) => !isMoved(standard));
  return (
    <section class="card stack" aria-labelledby="andai-standar">
      <h3 id="andai-standar">{whatIfTexts.standards}</h3>
      {moved.length > 0 && <StandardList standards={moved} />}
      {still.length > 0 && (
        <details class="more">
          <summary>{whatIfTexts.unchangedStandards(still.length)}</summary>
          <StandardList standards={still} />
        </details>
      )}
    </section>
  );
}

const StandardList = ({ standards }: { readonly standards: readonly StandardChange[] }) => (
  <ul class="plain outcome-standards">
    {standards.map((standard) => (
      <li key={standard.id}>
        <strong>
          <span class="code">{standard.code}</span> {standard.title}
        </strong>
        <dl class="facts small">
          {SUPPOSED_LAYERS.map((layer) => (
            <div key={layer} class="outcome-row">
              <dt>{supposedTexts.layers[layer]}</dt>
              <dd>
                <ScoreChangeLine change={standard[layer]} />
              </dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);
