import { useMemo, useState } from 'preact/hooks';
import { LAYERS, type Layers, type ResultView } from '../../app/result-view';
import { explain } from '../../domain/scoring/explain';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import type { Layer } from '../../domain/scoring/score-result';
import { explainTexts, resultTexts } from '../../i18n/pages/result';
import { Sheet } from '../components/sheet';
import type { OpenAssessment } from '../with-assessment';
import type { ExplainTarget } from './explain-button';
import { ExplainCoverage } from './explain-coverage';
import { ExplainGrade } from './explain-grade';
import { ExplainStandard } from './explain-standard';
import { ExplainTotal } from './explain-total';
import { scoreWords } from './score-words';

interface ExplainSheetProps {
  readonly open: OpenAssessment;
  readonly layers: Layers;
  readonly view: ResultView;
  readonly policy: GradingPolicy | null;
  readonly target: ExplainTarget;
  readonly onClose: () => void;
}

/** "Dari mana angka ini?": the arithmetic of one layer, from the criteria up to the total. */
export function ExplainSheet({ open, layers, view, policy, target, onClose }: ExplainSheetProps) {
  const [layer, setLayer] = useState<Layer>(target.layer);
  const { index, assessment } = open;
  const { asOf } = layers.claimed;
  const explanation = useMemo(
    () => explain(index, assessment, { layer, asOf, ...(policy === null ? {} : { policy }) }),
    [index, assessment, layer, asOf, policy],
  );
  const shown = view.totals[layer];
  return (
    <Sheet title={explainTexts.title} onClose={onClose}>
      <LayerChoice layer={layer} onLayer={setLayer} />
      <div>
        <p class="layer-value number">{scoreWords(shown)}</p>
        <p class="small soft">{resultTexts.layersExplained[layer]}</p>
        <p class="small soft">{resultTexts.asOf(asOf)}</p>
      </div>
      {shown.kind !== 'value' ? (
        <p>{shown.kind === 'unanswered' ? resultTexts.nothingAnswered : explainTexts.nothing}</p>
      ) : (
        <>
          <ExplainTotal
            explanation={explanation}
            index={index}
            withHigh={layer === 'claimed' && view.open > 0}
            withExcused={layer === 'claimed' && view.excused > 0}
          />
          {layer === 'verified' && <ExplainCoverage explanation={explanation} index={index} />}
          {policy !== null && <ExplainGrade policy={policy} explanation={explanation} index={index} result={layers[layer]} />}
          <section class="stack-tight">
            <h3>{explainTexts.standards}</h3>
            <p class="small">{explanation.criterionRule === 'range' ? explainTexts.range : explainTexts.ratio}</p>
            <p class="small">{explainTexts.standardRule}</p>
            {explanation.standards.map((standard) => (
              <ExplainStandard key={standard.standard} standard={standard} layer={layer} index={index} isOpen={standard.standard === target.standard} />
            ))}
          </section>
        </>
      )}
    </Sheet>
  );
}

function LayerChoice({ layer, onLayer }: { readonly layer: Layer; readonly onLayer: (layer: Layer) => void }) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{explainTexts.layerChoice}</legend>
      {LAYERS.map((candidate) => (
        <button key={candidate} type="button" class="chip" aria-pressed={candidate === layer} onClick={() => onLayer(candidate)}>
          {resultTexts.layers[candidate]}
        </button>
      ))}
    </fieldset>
  );
}
