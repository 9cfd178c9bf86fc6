import { useMemo } from 'preact/hooks';
import '../styles/starters.css';
import { scoresOf } from '../../app/scores';
import { listStarters } from '../../app/starter-list';
import { createStarterService } from '../../app/starters';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { starterTexts } from '../../i18n/pages/starters';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { Shell } from '../shell';
import { StarterList } from '../starters/starter-list';
import { starterPlace } from '../starters/starter-place';
import { StarterPreview } from '../starters/starter-preview';
import { useLoaded } from '../use-loaded';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** Documents to begin with, filled with the institution's names: the list, or one of them ('' for the list) to read and download. */
export function StartersPage({ assessment, starter }: { readonly assessment: string; readonly starter: string }) {
  return <WithAssessment id={assessment}>{(open) => <OfAssessment open={open} starter={starter} />}</WithAssessment>;
}

/** The same without an institution: names stay blank. */
export function BlankStartersPage({ starter }: { readonly starter: string }) {
  return (
    <Shell title={starterTexts.title} up={starter === '' ? { page: 'packs' } : starterPlace(null)}>
      {starter === '' ? <Documents index={null} gaps={[]} open={null} /> : <StarterPreview key={starter} id={starter} assessment={null} institution={null} />}
    </Shell>
  );
}

function OfAssessment({ open, starter }: { readonly open: OpenAssessment; readonly starter: string }) {
  const gaps = scoresOf(useApp()).gaps.value;
  const criteria = useMemo(() => gaps.map(({ criterion }) => criterion), [gaps]);
  const { assessment, index } = open;
  if (starter !== '') return <StarterPreview key={starter} id={starter} assessment={assessment.id} institution={assessment.institution} />;
  return <Documents index={index} gaps={criteria} open={assessment} />;
}

interface DocumentsProps {
  readonly index: PackIndex | null;
  readonly gaps: readonly string[];
  readonly open: Assessment | null;
}

function Documents({ index, gaps, open }: DocumentsProps) {
  const service = useApp().service(createStarterService);
  const loaded = useLoaded(service.index, []);
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{starterTexts.title}</h1>
        <p>{starterTexts.intro}</p>
        <p class="small soft">{open === null ? starterTexts.blankNames : starterTexts.fromProfile}</p>
      </header>
      {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {loaded.kind === 'failed' && <Notice tone="bad">{starterTexts.listFailed}</Notice>}
      {loaded.kind === 'ready' && (
        <StarterList
          listed={listStarters(loaded.value, index === null ? null : { pack: index.pack.id, criteria: gaps })}
          index={index}
          assessment={open?.id ?? null}
        />
      )}
    </div>
  );
}
