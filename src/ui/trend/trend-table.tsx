import { useState } from 'preact/hooks';
import type { Layer } from '../../domain/scoring/score-result';
import { TREND_LAYERS, type TrendPoint, type TrendSeries } from '../../domain/trend/trend-series';
import { formatDate, formatScore } from '../../i18n';
import { resultTexts } from '../../i18n/pages/result';
import { trendTexts } from '../../i18n/pages/trend';
import { SelectField } from '../components/field';

/** Every number of a series, one row for each point: what the chart shows, and all standards beside it. */
export function TrendTable({ series }: { readonly series: TrendSeries }) {
  const [layer, setLayer] = useState<Layer>('claimed');
  return (
    <div class="stack">
      <SelectField
        label={trendTexts.layer}
        value={layer}
        options={TREND_LAYERS.map((each) => [each, resultTexts.layers[each]] as const)}
        onValue={(value) => setLayer(TREND_LAYERS.find((each) => each === value) ?? layer)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, too */}
      <section class="table-wrap" aria-label={trendTexts.table} tabIndex={0}>
        <table class="table trend-table">
          <caption class="visually-hidden">{trendTexts.table}</caption>
          <thead>
            <tr>
              <th scope="col">{trendTexts.columnDay}</th>
              <th scope="col" class="number">
                {trendTexts.columnTotal}
              </th>
              {series.standards.map(({ id, code, title }) => (
                <th key={id} scope="col" class="number">
                  <abbr title={title}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.points.map((point) => (
              <Row key={`${point.assessment} ${point.on}`} point={point} series={series} layer={layer} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Row({ point, series, layer }: { readonly point: TrendPoint; readonly series: TrendSeries; readonly layer: Layer }) {
  return (
    <tr>
      <th scope="row">
        {formatDate(point.on)}
        <br />
        <span class="small soft">
          {trendTexts.pointHead(point.round, trendTexts.reasons[point.reason])}
          {series.versions.length > 1 && `, ${trendTexts.version(point.version)}`}
        </span>
      </th>
      <td class="number">{words(point.total[layer])}</td>
      {series.standards.map(({ id }) => (
        <td key={id} class="number">
          {words(point.standards.get(id)?.[layer] ?? null)}
        </td>
      ))}
    </tr>
  );
}

const words = (score: number | null): string => (score === null ? trendTexts.noScore : formatScore(score));
