import { useState } from 'preact/hooks';
import type { PackSummary } from '../../app/pack-library';
import { goTo, hrefOf } from '../../app/route';
import type { Institution } from '../../domain/assessment/assessment.generated';
import { compareVersions } from '../../domain/standard/version-order';
import { messages } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';
import { Badge } from './notice';

/** Packs to start an assessment with; those for this kind of institution come first. Packs already in use are left to "new round". */
export function PackChoice({ institution, used }: { readonly institution: Institution; readonly used: readonly string[] }) {
  const { packs } = useApp();
  const loaded = useLoaded(() => packs.list(), []);
  const open = loaded.kind === 'ready' ? newestOf(loaded.value).filter((pack) => !used.includes(pack.id)) : [];
  const fitting = open.filter((pack) => pack.appliesTo.includes(institution.kind));
  const others = open.filter((pack) => !pack.appliesTo.includes(institution.kind));
  if (loaded.kind === 'loading') return <p class="soft">{messages.common.loading}</p>;
  if (open.length === 0) return null;
  return (
    <section class="stack">
      <h2>{institutionTexts.choosePack}</h2>
      <p class="small soft">{institutionTexts.choosePackHint}</p>
      <div class="cards">
        {fitting.map((pack) => (
          <PackCard key={`${pack.id} ${pack.version}`} pack={pack} institution={institution.id} />
        ))}
      </div>
      {others.length > 0 && (
        <details class="more">
          <summary>{institutionTexts.otherPacks}</summary>
          <div class="cards">
            {others.map((pack) => (
              <PackCard key={`${pack.id} ${pack.version}`} pack={pack} institution={institution.id} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** An older version is for assessments that were begun with it. */
const newestOf = (packs: readonly PackSummary[]): readonly PackSummary[] =>
  packs.filter((pack) => !packs.some((other) => other.id === pack.id && compareVersions(other.version, pack.version) > 0));

function PackCard({ pack, institution }: { readonly pack: PackSummary; readonly institution: string }) {
  const { packs, institutions } = useApp();
  const [isStarting, setIsStarting] = useState(false);
  const start = async (): Promise<void> => {
    setIsStarting(true);
    const index = await packs.load(pack.id, pack.version);
    if (index !== null) goTo({ page: 'assessment', assessment: await institutions.startAssessment(institution, index, {}) });
    setIsStarting(false);
  };
  return (
    <article class="card stack-tight">
      <h3>{pack.title}</h3>
      <p class="row small">
        <Badge tone="watch">{messages.common.status[pack.status]}</Badge>
        <span class="soft">
          {institutionTexts.criteriaCount(pack.criteria)} · {pack.version}
        </span>
      </p>
      <p class="small">{pack.summary}</p>
      <div class="row">
        <button type="button" class="button primary" disabled={isStarting} onClick={() => void start()}>
          {institutionTexts.usePack}
        </button>
        <a class="button quiet" href={hrefOf({ page: 'pack', pack: pack.id, version: pack.version })}>
          {institutionTexts.readPack}
        </a>
      </div>
    </article>
  );
}
