import { Download, FolderOpen } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readSheetFile, SHEET_ACCEPT, SHEET_TYPE, type SheetResult, writePackWorkbook } from '../../app/sheet-packs';
import { sheetTexts } from '../../i18n/pages/sheet';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { PackPreview } from '../sheet/pack-preview';
import { PasteForm } from '../sheet/paste-form';
import { SheetProblems } from '../sheet/sheet-problems';
import { Shell } from '../shell';

const TEMPLATE_NAME = 'templat-paket.xlsx';

type State = { readonly kind: 'idle' | 'working' | 'failed' } | (SheetResult & { readonly read: number; readonly isPasted: boolean });

/** An official instrument in a spreadsheet or a table becomes a pack: template, file or paste, all errors at once, preview, save. */
export function SheetPage() {
  const { files } = useApp();
  const [state, setState] = useState<State>({ kind: 'idle' });
  // What was read appears below the fold on a phone.
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'ready' || state.kind === 'refused') result.current?.scrollIntoView({ block: 'start' });
  }, [state]);
  const fail = (): void => setState({ kind: 'failed' });
  // Counted, so that a second reading begins with a preview of its own.
  const readings = useRef(0);
  const show = (result: SheetResult, isPasted: boolean): void => {
    readings.current += 1;
    setState({ ...result, isPasted, read: readings.current });
  };
  const choose = async (): Promise<void> => {
    const file = await files.pick(SHEET_ACCEPT);
    if (file === null) return;
    setState({ kind: 'working' });
    show(await readSheetFile(file), false);
  };
  const saveTemplate = async (): Promise<void> => {
    const { sheetTemplate } = await import('../../i18n/messages/id/sheet-template');
    files.save(TEMPLATE_NAME, await writePackWorkbook(sheetTemplate), SHEET_TYPE);
  };
  return (
    <Shell title={sheetTexts.title} up={{ page: 'packs' }}>
      <div class="stack">
        <h1>{sheetTexts.title}</h1>
        <p>{sheetTexts.intro}</p>
        <section class="stack-tight">
          <h2>{sheetTexts.templateTitle}</h2>
          <p class="small soft">{sheetTexts.templateHint}</p>
          <div>
            <button type="button" class="button" onClick={() => void saveTemplate().catch(fail)}>
              <Icon node={Download} />
              {sheetTexts.template}
            </button>
          </div>
        </section>
        <section class="stack-tight">
          <h2>{sheetTexts.fileTitle}</h2>
          <p class="small soft">{sheetTexts.fileHint}</p>
          <div>
            <button type="button" class="button primary" disabled={state.kind === 'working'} onClick={() => void choose().catch(fail)}>
              <Icon node={FolderOpen} />
              {sheetTexts.file}
            </button>
          </div>
        </section>
        <details class="more card">
          <summary>
            <strong>{sheetTexts.pasteTitle}</strong>
          </summary>
          <PasteForm onResult={(result) => show(result, true)} onFailed={fail} />
        </details>
        <div ref={result}>
          <Result state={state} onDiscard={() => setState({ kind: 'idle' })} />
        </div>
      </div>
    </Shell>
  );
}

function Result({ state, onDiscard }: { readonly state: State; readonly onDiscard: () => void }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <p role="status">{sheetTexts.working}</p>;
    case 'failed':
      return (
        <Notice tone="bad" live>
          {sheetTexts.failed}
        </Notice>
      );
    case 'refused':
      return <SheetProblems key={state.read} problems={state.problems} isPasted={state.isPasted} />;
    case 'ready':
      return <PackPreview key={state.read} pack={state.pack} isGuessed={state.isGuessed} onDiscard={onDiscard} />;
  }
}
