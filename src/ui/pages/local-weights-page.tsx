import { messages } from '../../i18n';
import { libraryTexts } from '../../i18n/pages/library';
import { localWeightsTexts } from '../../i18n/pages/local-weights';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { WeightsEditor } from '../local-weights/weights-editor';
import { Missing } from '../missing';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';

/** Weights and minimums from an official copy, for one version of a pack. */
export function LocalWeightsPage({ pack, version }: { readonly pack: string; readonly version: string }) {
  const { packs } = useApp();
  const loaded = useLoaded(() => packs.load(pack, version), [pack, version]);
  if (loaded.kind === 'failed' || (loaded.kind === 'ready' && loaded.value === null)) {
    return <Missing title={libraryTexts.notFoundTitle} body={libraryTexts.notFoundBody} />;
  }
  const index = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <Shell title={localWeightsTexts.title} {...(index === null ? {} : { subtitle: `${index.pack.title} ${version}` })} up={{ page: 'pack', pack, version }}>
      {index === null ? (
        <p class="empty">{messages.common.loading}</p>
      ) : (
        <div class="stack">
          <h1>{localWeightsTexts.title}</h1>
          <p>{localWeightsTexts.intro}</p>
          <Notice tone="watch">{localWeightsTexts.honesty}</Notice>
          {version.includes('+') ? <Notice>{localWeightsTexts.notForDerived}</Notice> : <WeightsEditor key={version} index={index} />}
        </div>
      )}
    </Shell>
  );
}
