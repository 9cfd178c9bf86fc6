import { FlaskConical, Printer, Route } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { type Layers, viewResult } from '../../app/result-view';
import { hrefOf } from '../../app/route';
import { scoresOf } from '../../app/scores';
import { messages } from '../../i18n';
import { resultTexts } from '../../i18n/pages/result';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { PackLine } from '../components/pack-line';
import { BlockerList } from '../results/blocker-list';
import { ExpiryLine } from '../results/expiry-line';
import { ExplainContext, type ExplainTarget } from '../results/explain-button';
import { ExplainSheet } from '../results/explain-sheet';
import { GradeCard } from '../results/grade-card';
import { LayerCards } from '../results/layer-cards';
import { RadarChart } from '../results/radar-chart';
import { ReadinessCard } from '../results/readiness-card';
import { RemarkList } from '../results/remark-list';
import { StandardBars } from '../results/standard-bars';
import { TotalCard } from '../results/total-card';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** The result of an assessment: readiness, the three layers, standards, blockers, and where every number comes from. */
export function ResultPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Result open={open} />}</WithAssessment>;
}

function Result({ open }: { readonly open: OpenAssessment }) {
  const scores = scoresOf(useApp());
  const claimed = scores.claimed.value;
  const evidenced = scores.evidenced.value;
  const verified = scores.verified.value;
  if (claimed === null || evidenced === null || verified === null) return <p class="empty">{messages.common.loading}</p>;
  return <ResultBody open={open} layers={{ claimed, evidenced, verified }} />;
}

function ResultBody({ open, layers }: { readonly open: OpenAssessment; readonly layers: Layers }) {
  const policy = useApp().policy.value;
  const [target, setTarget] = useState<ExplainTarget | null>(null);
  const { assessment, index } = open;
  const { claimed, evidenced, verified } = layers;
  const view = useMemo(() => viewResult(index, assessment, { claimed, evidenced, verified }), [index, assessment, claimed, evidenced, verified]);
  return (
    <ExplainContext.Provider value={setTarget}>
      <div class="stack result">
        <ResultHead open={open} asOf={claimed.asOf} />
        <div class="result-top">
          <ReadinessCard claimed={claimed} view={view} assessment={assessment.id} />
          <TotalCard claimed={claimed} view={view} />
        </div>
        <LayerCards layers={layers} view={view} />
        <ExpiryLine open={open} today={claimed.asOf} />
        <section class="stack" aria-labelledby="standar">
          <h2 id="standar">{resultTexts.standardsTitle}</h2>
          <div class="standards-view">
            <StandardBars view={view} />
            <RadarChart view={view} />
          </div>
        </section>
        <NextLinks assessment={assessment.id} />
        <BlockerList view={view} index={index} assessment={assessment.id} />
        <RemarkList claimed={claimed} index={index} assessment={assessment.id} institution={assessment.institution.id} />
        <GradeCard layers={layers} view={view} />
      </div>
      {target !== null && <ExplainSheet open={open} layers={layers} view={view} policy={policy} target={target} onClose={() => setTarget(null)} />}
    </ExplainContext.Provider>
  );
}

/** From the numbers to what can be done about them. */
const NextLinks = ({ assessment }: { readonly assessment: string }) => (
  <p class="row no-print">
    <a class="button primary" href={hrefOf({ page: 'path', assessment })}>
      <Icon node={Route} />
      {resultTexts.toPath}
    </a>
    <a class="button" href={hrefOf({ page: 'whatIf', assessment })}>
      <Icon node={FlaskConical} />
      {resultTexts.toWhatIf}
    </a>
  </p>
);

function ResultHead({ open, asOf }: { readonly open: OpenAssessment; readonly asOf: string }) {
  return (
    <header class="page-head">
      <p class="print-only">
        <strong>{open.assessment.institution.name}</strong>
      </p>
      <div class="row-between">
        <h1>{resultTexts.title}</h1>
        <button type="button" class="button no-print" onClick={() => print()}>
          <Icon node={Printer} />
          {resultTexts.print}
        </button>
      </div>
      <PackLine pack={open.index.pack} />
      <p class="small soft">{resultTexts.asOf(asOf)}</p>
    </header>
  );
}
