import { BookOpenCheck, ClipboardList, FileCheck, FileText, FolderOpen, type IconNode, ListChecks, SquarePen } from 'lucide';
import { PAPER_KINDS, type PaperKind } from '../../domain/report/paper-kind';
import { paperChoices, reportPageTexts } from '../../i18n/pages/report-page';
import { Icon } from '../components/icon';

const ICONS: Readonly<Record<PaperKind, IconNode>> = {
  readiness: FileText,
  summary: BookOpenCheck,
  answers: ClipboardList,
  evidence: FolderOpen,
  documents: FileCheck,
  rtl: ListChecks,
  'blank-form': SquarePen,
};

/** Which paper to print: a card for each kind with what it is for. */
export function PaperChoice({ kind, onKind }: { readonly kind: PaperKind; readonly onKind: (kind: PaperKind) => void }) {
  return (
    <fieldset class="levels">
      <legend>{reportPageTexts.kind}</legend>
      {PAPER_KINDS.map((candidate) => (
        <label key={candidate} class={candidate === kind ? 'level chosen' : 'level'}>
          <input type="radio" name="paper" value={candidate} checked={candidate === kind} onChange={() => onKind(candidate)} />
          <span class="level-mark" aria-hidden="true">
            <Icon node={ICONS[candidate]} />
          </span>
          <span class="grow">
            <strong>{paperChoices[candidate].name}</strong>
            <span class="level-text">{paperChoices[candidate].purpose}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
