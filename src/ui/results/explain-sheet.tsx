import { useMemo, useState } from 'preact/hooks';
import { LAYERS, type Layers, type ResultView } from '../../app/result-view';
import { explain } from '../../domain/scoring/explain';
import type { ScoreExplanation } from '../../domain/scoring/explanation';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import type { Layer } from '../../domain/scoring/score-result';
import type { PackIndex } from '../../domain/standard/pack-index';
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

/** "Dari mana angka ini?": the arithmetic of one layer. What was asked about comes first. */
export function ExplainSheet(props: ExplainSheetProps) {
  const { open, layers, view, target, onClose } = props;
  const [layer, setLayer] = useState<Layer>(target.layer);
  const standard = view.standards.find(({ id }) => id === target.standard);
  return (
    <Sheet title={explainTexts.title} onClose={onClose}>
      <LayerChoice layer={layer} onLayer={setLayer} />
      <div>
        <p>{standard === undefined ? explainTexts.total : `${standard.code} ${standard.title}`}</p>
        <p class="layer-value number">{scoreWords((standard?.shown ?? view.totals)[layer])}</p>
        <p class="small soft">{resultTexts.layersExplained[layer]}</p>
        <p class="small soft">{resultTexts.asOf(layers.claimed.asOf)}</p>
      </div>
      <Arithmetic key={`${open.index.pack.id} ${layer}`} {...props} layer={layer} />
    </Sheet>
  );
}

function Arithmetic({ open, layers, view, policy, target, layer }: ExplainSheetProps & { readonly layer: Layer }) {
  const { index, assessment } = open;
  const { asOf } = layers.claimed;
  const explanation = useMemo(
    () => explain(index, assessment, { layer, asOf, ...(policy === null ? {} : { policy }) }),
    [index, assessment, layer, asOf, policy],
  );
  const shown = view.totals[layer];
  if (shown.kind !== 'value') return <p>{shown.kind === 'unanswered' ? resultTexts.nothingAnswered : explainTexts.nothing}</p>;
  const isClaimed = layer === 'claimed';
  const standards = <Standards explanation={explanation} layer={layer} index={index} opened={target.standard} />;
  const grade = policy !== null && (
    <ExplainGrade policy={policy} explanation={explanation} index={index} result={layers[layer]} isOpen={target.isGrade === true} />
  );
  return (
    <>
      {target.isGrade === true && grade}
      {target.standard !== undefined && standards}
      <ExplainTotal explanation={explanation} index={index} withHigh={isClaimed && view.open > 0} withExcused={isClaimed && view.excused > 0} />
      {layer === 'verified' && <ExplainCoverage explanation={explanation} index={index} />}
      {target.isGrade !== true && grade}
      {target.standard === undefined && standards}
    </>
  );
}

interface StandardsProps {
  readonly explanation: ScoreExplanation;
  readonly layer: Layer;
  readonly index: PackIndex;
  readonly opened: string | undefined;
}

const Standards = ({ explanation, layer, index, opened }: StandardsProps) => (
  <section class="stack-tight">
    <h3>{explainTexts.standards}</h3>
    <p class="small">{explanation.criterionRule === 'range' ? explainTexts.range : explainTexts.ratio}</p>
    <p class="small">{explainTexts.standardRule}</p>
    {explanation.standards.map((standard) => (
      <ExplainStandard key={standard.standard} standard={standard} layer={layer} index={index} isOpen={standard.standard === opened} />
    ))}
  </section>
);

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
