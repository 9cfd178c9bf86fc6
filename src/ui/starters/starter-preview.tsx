import { Download, List } from 'lucide';
import { useState } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { createStarterService } from '../../app/starters';
import type { Institution } from '../../domain/assessment/assessment.generated';
import type { Starter } from '../../domain/starter/starter.generated';
import { messages } from '../../i18n';
import { starterDocumentTexts, starterTexts } from '../../i18n/pages/starters';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';
import { Block } from './starter-block';
import { starterPlace } from './starter-place';

interface StarterPreviewProps {
  readonly id: string;
  /** null without one: names stay blank. */
  readonly assessment: string | null;
  readonly institution: Institution | null;
}

/** One document, read before it is downloaded. */
export function StarterPreview({ id, assessment, institution }: StarterPreviewProps) {
  const service = useApp().service(createStarterService);
  const loaded = useLoaded(() => service.load(id), [id]);
  const toAll = (
    <p class="no-print">
      <a class="button quiet" href={hrefOf(starterPlace(assessment))}>
        <Icon node={List} />
        {starterTexts.all}
      </a>
    </p>
  );
  if (loaded.kind === 'loading') return <p class="empty">{messages.common.loading}</p>;
  if (loaded.kind === 'failed') return <Notice tone="bad">{starterTexts.listFailed}</Notice>;
  if (loaded.value === null) {
    return (
      <div class="stack">
        <h1>{starterTexts.notFoundTitle}</h1>
        <p>{starterTexts.notFoundBody}</p>
        {toAll}
      </div>
    );
  }
  return (
    <div class="stack">
      {toAll}
      <h1>{loaded.value.title}</h1>
      <p>{loaded.value.summary}</p>
      <p class="small soft">
        {starterTexts.forWhom}: {loaded.value.audience}
      </p>
      <DownloadButton starter={loaded.value} institution={institution} />
      <p class="small soft">{institution === null ? starterTexts.blankNames : starterTexts.fromProfile}</p>
      <Sheet starter={service.fill(loaded.value, institution)} institution={institution} />
    </div>
  );
}

function DownloadButton({ starter, institution }: { readonly starter: Starter; readonly institution: Institution | null }) {
  const service = useApp().service(createStarterService);
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const download = async (): Promise<void> => {
    setState('working');
    await service.download(starter, institution);
    setState('done');
  };
  return (
    <div class="stack-tight no-print">
      <div>
        <button type="button" class="button primary" disabled={state === 'working'} onClick={() => void download().catch(() => setState('failed'))}>
          <Icon node={Download} />
          {state === 'working' ? starterTexts.downloading : starterTexts.download}
        </button>
      </div>
      <p class="small" role="status">
        {state === 'done' ? starterTexts.downloaded : ''}
      </p>
      {state === 'failed' && (
        <Notice tone="bad" live>
          {starterTexts.failed}
        </Notice>
      )}
    </div>
  );
}

/** The document itself, marked as the file is. */
function Sheet({ starter, institution }: { readonly starter: Starter; readonly institution: Institution | null }) {
  return (
    <article class="doc" aria-label={starterTexts.preview}>
      <p class="doc-mark">
        <strong>{starterDocumentTexts.mark}.</strong> {starterDocumentTexts.markWhy}
      </p>
      {institution !== null && <p class="doc-institution">{institution.name}</p>}
      <h2 class="doc-title">{starter.title}</h2>
      {starter.blocks.map((block, at) => (
        <Block key={`${at} ${block.type}`} block={block} />
      ))}
      <footer class="small soft">
        <p>{starterDocumentTexts.basis}</p>
        <ul>
          {starter.basis.map(({ title, section, confidence }) => (
            <li key={`${title} ${section ?? ''}`}>
              {title}
              {section !== undefined && `: ${section}`} ({starterDocumentTexts.confidence[confidence]})
            </li>
          ))}
        </ul>
      </footer>
    </article>
  );
}
