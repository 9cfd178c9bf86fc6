import { useState } from 'preact/hooks';
import { createTrendService } from '../../app/trend';
import type { TrendSeries } from '../../domain/trend/trend-series';
import { messages } from '../../i18n';
import { trendTexts } from '../../i18n/pages/trend';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import { Notice } from '../components/notice';
import '../styles/visit-day.css';
import { TrendChart } from '../trend/trend-chart';
import { TrendTable } from '../trend/trend-table';
import { useLoaded } from '../use-loaded';
import { WithInstitution } from '../with-institution';

/** How the rounds of an institution went over time. */
export function TrendPage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {() => <Trend institution={institution} />}
    </WithInstitution>
  );
}

function Trend({ institution }: { readonly institution: string }) {
  const { service, portfolio } = useApp();
  const loaded = useLoaded(() => service(createTrendService).of(institution), [institution, portfolio.changes.value]);
  const all = loaded.kind === 'ready' ? loaded.value : [];
  return (
    <div class="stack result">
      <header class="page-head">
        <h1>{trendTexts.title}</h1>
        <p class="soft">{trendTexts.intro}</p>
        {all.length > 1 && <p class="soft">{trendTexts.apart}</p>}
      </header>
      {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {loaded.kind === 'failed' && (
        <Notice tone="bad" live>
          {trendTexts.failed}
        </Notice>
      )}
      {loaded.kind === 'ready' && all.length === 0 && <p class="card empty">{trendTexts.none}</p>}
      {all.map((series) => (
        <Series key={`${series.pack} ${series.versions.join(' ')}`} series={series} />
      ))}
    </div>
  );
}

const WHOLE = '';

function Series({ series }: { readonly series: TrendSeries }) {
  const [shown, setShown] = useState(WHOLE);
  const standard = series.standards.find(({ id }) => id === shown);
  return (
    <section class="card stack">
      <h2>{series.title}</h2>
      {series.points.length < 2 && <Notice>{trendTexts.onePoint}</Notice>}
      {series.versions.length > 1 && <Notice>{trendTexts.versions(series.versions)}</Notice>}
      {series.points.length > 1 && (
        <>
          <SelectField
            label={trendTexts.show}
            value={shown}
            options={[[WHOLE, trendTexts.all], ...series.standards.map(({ id, code, title }) => [id, `${code} ${title}`] as const)]}
            onValue={setShown}
          />
          <TrendChart
            title={trendTexts.chart(standard?.title ?? trendTexts.all)}
            points={series.points}
            scoreOf={({ total, standards }, layer) => (standard === undefined ? total[layer] : (standards.get(standard.id)?.[layer] ?? null))}
          />
        </>
      )}
      <TrendTable series={series} />
    </section>
  );
}
