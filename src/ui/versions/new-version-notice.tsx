import { ArrowRight } from 'lucide';
import { createMoveService } from '../../app/moves';
import { hrefOf } from '../../app/route';
import type { PackVersion } from '../../domain/standard/version-order';
import { versionTexts } from '../../i18n/pages/versions';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';

/** Says on an assessment that its pack has a newer version at hand, and leads to the preview. Nothing while there is none. */
export function NewVersionNotice({ assessment, pack }: { readonly assessment: string; readonly pack: PackVersion }) {
  const moves = useApp().service(createMoveService);
  const loaded = useLoaded(() => moves.newerThan(pack), [pack.id, pack.version]);
  if (loaded.kind !== 'ready' || loaded.value === null) return null;
  return (
    <Notice>
      <strong>{versionTexts.available(loaded.value.version)}</strong>
      <span class="small">{versionTexts.availableHint}</span>
      <a class="button" href={hrefOf({ page: 'move', assessment })}>
        {versionTexts.seeChanges}
        <Icon node={ArrowRight} />
      </a>
    </Notice>
  );
}
