import type { ResultView } from '../../app/result-view';
import type { ScoreResult } from '../../domain/scoring/score-result';
import { resultTexts } from '../../i18n/pages/result';
import { ExplainButton } from './explain-button';
import { ScoreBar } from './score-bar';
import { scoreWords } from './score-words';

const TICKS = [0, 25, 50, 75, 100] as const;

/** The claimed total as one bar from low to high: never a single number while answers are open. */
export function TotalCard({ claimed, view }: { readonly claimed: ScoreResult; readonly view: ResultView }) {
  const shown = view.totals.claimed;
  const isOpen = shown.kind === 'value' && shown.low !== shown.high;
  return (
    <section class="card stack" aria-labelledby="nilai">
      <h2 id="nilai">{resultTexts.intervalTitle}</h2>
      <div class="stack-tight">
        <p class="total number">{scoreWords(shown)}</p>
        <ScoreBar layer="claimed" shown={shown} size="large" />
        <div class="ticks number" aria-hidden="true">
          {TICKS.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </div>
        {isOpen && <IntervalLegend />}
      </div>
      <TotalNotes claimed={claimed} view={view} isOpen={isOpen} />
      <ExplainButton layer="claimed" what={resultTexts.layers.claimed} />
    </section>
  );
}

const IntervalLegend = () => (
  <p class="legend small" aria-hidden="true">
    <span class="sample score-bar" data-layer="claimed">
      <span class="sure" />
    </span>
    {resultTexts.legendSure}
    <span class="sample score-bar" data-layer="claimed">
      <span class="open" />
    </span>
    {resultTexts.legendOpen}
  </p>
);

function TotalNotes({ claimed, view, isOpen }: { readonly claimed: ScoreResult; readonly view: ResultView; readonly isOpen: boolean }) {
  const { answered, applicable, answeredShare, sensitivity, total } = claimed;
  const hasValue = view.totals.claimed.kind === 'value';
  return (
    <div class="stack-tight small">
      {applicable === 0 && <p>{resultTexts.nothingApplies}</p>}
      {applicable > 0 && answered === 0 && <p>{resultTexts.nothingAnswered}</p>}
      {isOpen && <p>{resultTexts.intervalOpen(view.open)}</p>}
      {hasValue && !isOpen && view.open === 0 && <p>{resultTexts.intervalClosed}</p>}
      {answeredShare !== null && answered > 0 && <p>{resultTexts.answered(answered, applicable, answeredShare)}</p>}
      {hasValue && view.excused > 0 && sensitivity !== null && total !== null && <p>{resultTexts.sensitivity(view.excused, sensitivity, total)}</p>}
    </div>
  );
}
