import { Download } from 'lucide';
import { savePackFile } from '../../app/pack-file';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { ExportSheet } from '../sheet/sheet-actions';
import { RemovePack } from './remove-pack';

/** The pack as a file, and, for one that came from a file, the way off this device. */
export function PackFile({ pack, isImported, onRemoved }: { readonly pack: StandardPack; readonly isImported: boolean; readonly onRemoved: () => void }) {
  return (
    <section class="stack-tight no-print">
      <div class="row">
        <DownloadPack pack={pack} />
        <ExportSheet pack={pack} />
        {isImported && <RemovePack pack={pack} onRemoved={onRemoved} />}
      </div>
      <p class="small soft">
        {libraryTexts.downloadHint} {isImported && libraryTexts.removeHint}
      </p>
    </section>
  );
}

export function DownloadPack({ pack }: { readonly pack: StandardPack }) {
  const { files } = useApp();
  return (
    <button type="button" class="button" onClick={() => savePackFile(files, pack)}>
      <Icon node={Download} />
      {libraryTexts.download}
    </button>
  );
}
