import { LAYERS, type ResultView, type StandardView } from '../../app/result-view';
import { messages } from '../../i18n';
import { resultTexts } from '../../i18n/pages/result';
import { ExplainButton } from './explain-button';
import { ScoreBar } from './score-bar';
import { scoreWords } from './score-words';

/** One block for each standard: how much is answered, and its three layers as bars. Pattern and words besides colour. */
export function StandardBars({ view }: { readonly view: ResultView }) {
  return (
    <ul class="plain stack">
      {view.standards.map((standard) => (
        <StandardBlock key={standard.id} standard={standard} />
      ))}
    </ul>
  );
}

function StandardBlock({ standard }: { readonly standard: StandardView }) {
  const { id, code, title, answered, applicable, minimum, shown } = standard;
  return (
    <li class="card standard-block">
      <div class="row-between">
        <h3>
          <span class="code">{code}</span> {title}
        </h3>
        <span class="small soft">
          {applicable === 0 ? messages.common.notApplicable : resultTexts.standardAnswered(answered, applicable)}
          {minimum !== null && ` · ${resultTexts.minimum(minimum)}`}
        </span>
      </div>
      <ul class="plain bars">
        {LAYERS.map((layer) => (
          <li key={layer} class="bar-row">
            <span>{resultTexts.layers[layer]}</span>
            <strong class="number">{scoreWords(shown[layer])}</strong>
            <ScoreBar layer={layer} shown={shown[layer]} minimum={minimum} />
          </li>
        ))}
      </ul>
      <ExplainButton layer="claimed" standard={id} what={title} />
    </li>
  );
}
