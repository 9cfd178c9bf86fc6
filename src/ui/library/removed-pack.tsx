import { hrefOf } from '../../app/route';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';

/** Stands where a pack stood that was just removed, with the way back. */
export function RemovedPack({ pack, onRestored }: { readonly pack: StandardPack; readonly onRestored: () => void }) {
  const { packs } = useApp();
  return (
    <div class="stack">
      <h1>{pack.title}</h1>
      <Notice tone="watch" live>
        <span>{libraryTexts.removed(`${pack.title} ${pack.version}`)}</span>
        <div class="row">
          <button type="button" class="button" onClick={() => void packs.keep(pack).then(onRestored)}>
            {libraryTexts.undo}
          </button>
          <a class="button quiet" href={hrefOf({ page: 'packs' })}>
            {libraryTexts.toList}
          </a>
        </div>
      </Notice>
    </div>
  );
}
