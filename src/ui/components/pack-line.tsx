import { hrefOf } from '../../app/route';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { messages } from '../../i18n';
import { Badge } from './notice';

/** Which pack, which version, and what it is worth: its provenance is always in sight. */
export function PackLine({ pack }: { readonly pack: Pick<StandardPack, 'id' | 'version' | 'title' | 'status'> }) {
  return (
    <p class="row small">
      <a href={hrefOf({ page: 'pack', pack: pack.id, version: pack.version })}>
        {pack.title} {pack.version}
      </a>
      <Badge tone="watch">{messages.common.status[pack.status]}</Badge>
      <span class="soft">{messages.common.statusExplained[pack.status]}</span>
    </p>
  );
}
