import { createOwnerService } from '../../app/owners';
import { messages } from '../../i18n';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';

/** What was just done to the names of this institution, and the way back while this page stays open. */
export function OwnerUndo({ institution }: { readonly institution: string }) {
  const owners = useApp().service(createOwnerService);
  const done = owners.last.value;
  if (done === null || done.institution !== institution) return null;
  return (
    <Notice tone="watch" live>
      <span>{ownersTexts.done[done.kind](done.from, done.to, done.count)}</span>
      <div class="row">
        <button type="button" class="button" onClick={() => void done.undo()}>
          {ownersTexts.undo}
        </button>
        <button type="button" class="button quiet" onClick={owners.forget}>
          {messages.common.close}
        </button>
      </div>
    </Notice>
  );
}
