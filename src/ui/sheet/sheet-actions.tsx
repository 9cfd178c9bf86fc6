import { FileSpreadsheet } from 'lucide';
import { useState } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { sheetLinkTexts } from '../../i18n/pages/sheet-links';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';

/** The way from the list of packs to the page that makes one from a spreadsheet. */
export function SheetLink() {
  return (
    <a class="button" href={hrefOf({ page: 'sheet' })}>
      <Icon node={FileSpreadsheet} />
      {sheetLinkTexts.fromSheet}
    </a>
  );
}

/** Saves a pack as a workbook; what writes it is fetched when it is asked for. */
export function ExportSheet({ pack }: { readonly pack: StandardPack }) {
  const { files } = useApp();
  const [isFailed, setIsFailed] = useState(false);
  const save = async (): Promise<void> => {
    const { SHEET_TYPE, workbookName, writePackWorkbook } = await import('../../app/sheet-packs');
    files.save(workbookName(pack), await writePackWorkbook(pack), SHEET_TYPE);
    setIsFailed(false);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void save().catch(() => setIsFailed(true))}>
        <Icon node={FileSpreadsheet} />
        {sheetLinkTexts.exportSheet}
      </button>
      {isFailed && (
        <Notice tone="bad" live>
          {sheetLinkTexts.exportFailed}
        </Notice>
      )}
    </>
  );
}
