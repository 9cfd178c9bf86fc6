import type { PackSummary } from '../../app/pack-library';
import { hrefOf } from '../../app/route';
import { fillingMinutes } from '../../domain/standard/filling-time';
import { messages } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { libraryTexts } from '../../i18n/pages/library';
import { Badge } from '../components/notice';
import { SourceFacts } from './source-facts';

/** What one needs to know of a pack before opening it: what it is worth, for whom, how much work it is. */
export function PackCard({ pack }: { readonly pack: PackSummary }) {
  return (
    <article class="card stack-tight pack-card" data-pack={`${pack.id}@${pack.version}`}>
      <h2>
        <a href={hrefOf({ page: 'pack', pack: pack.id, version: pack.version })}>{pack.title}</a>
      </h2>
      <p class="row small">
        <Badge tone="watch">{messages.common.status[pack.status]}</Badge>
        {pack.origin === 'imported' && <Badge>{libraryTexts.imported}</Badge>}
        <span class="soft">
          {libraryTexts.version} {pack.version} · {pack.issuer}
        </span>
      </p>
      <p class="small">{pack.summary}</p>
      <p class="small">
        {institutionTexts.criteriaCount(pack.criteria)}, {libraryTexts.criticalOf(pack.critical)} · {libraryTexts.minutesValue(fillingMinutes(pack.criteria))}
      </p>
      <p class="small">
        {libraryTexts.appliesTo}: {kindNames(pack.appliesTo)}
      </p>
      <SourceFacts sources={pack.sources} />
      <p class="small soft">{messages.common.statusExplained[pack.status]}</p>
    </article>
  );
}

export const kindNames = (kinds: PackSummary['appliesTo']): string =>
  kinds.length === 0 ? libraryTexts.appliesToNone : kinds.map((kind) => messages.common.kinds[kind]).join(', ');
