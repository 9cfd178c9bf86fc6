import { LAYERS, type Layers, type ResultView } from '../../app/result-view';
import type { Layer } from '../../domain/scoring/score-result';
import { resultTexts } from '../../i18n/pages/result';
import { ExplainButton } from './explain-button';
import { ScoreBar } from './score-bar';
import { scoreWords } from './score-words';

/** The three layers side by side; none overwrites another. */
export function LayerCards({ layers, view }: { readonly layers: Layers; readonly view: ResultView }) {
  return (
    <section class="stack" aria-labelledby="lapisan">
      <h2 id="lapisan">{resultTexts.layersTitle}</h2>
      <div class="layer-cards">
        {LAYERS.map((layer) => (
          <LayerCard key={layer} layer={layer} layers={layers} view={view} />
        ))}
      </div>
    </section>
  );
}

function LayerCard({ layer, layers, view }: { readonly layer: Layer; readonly layers: Layers; readonly view: ResultView }) {
  const shown = view.totals[layer];
  const { coverage } = layers[layer];
  return (
    <article class="card stack-tight">
      <h3>{resultTexts.layers[layer]}</h3>
      <p class="small soft">{resultTexts.layersExplained[layer]}</p>
      <p class="layer-value number">{scoreWords(shown)}</p>
      <ScoreBar layer={layer} shown={shown} />
      {layer === 'evidenced' && shown.kind === 'value' && view.open > 0 && <p class="small">{resultTexts.openAsZero(view.open)}</p>}
      {coverage !== null && shown.kind === 'value' && <p class="small">{resultTexts.coverage(coverage)}</p>}
      <ExplainButton layer={layer} what={resultTexts.layers[layer]} />
    </article>
  );
}
