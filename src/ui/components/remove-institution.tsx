import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { goTo } from '../../app/route';
import type { Institution } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { useApp } from '../app-context';
import { TextField } from './field';
import { Icon } from './icon';
import { Notice } from './notice';
import { Sheet } from './sheet';

/** Removes an institution from this device: only after its name was typed, with a backup offered and a way to undo. */
export function RemoveInstitution({ institution }: { readonly institution: Institution }) {
  const { backups, removals } = useApp();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const isSample = institution.sample === true;
  const isConfirmed = isSample || typed.trim() === institution.name.trim();
  const remove = async (): Promise<void> => {
    setIsOpen(false);
    goTo({ page: 'home' });
    await removals.remove(institution);
  };
  return (
    <div class="no-print">
      <button type="button" class="button danger" onClick={() => setIsOpen(true)}>
        <Icon node={Trash2} />
        {institutionTexts.remove}
      </button>
      {isOpen && (
        <Sheet title={institutionTexts.remove} onClose={() => setIsOpen(false)}>
          <Notice tone="watch">{institutionTexts.removeWarning}</Notice>
          <button type="button" class="button" onClick={() => void backups.save(institution.id)}>
            {messages.home.backupNow}
          </button>
          {!isSample && <TextField label={institutionTexts.removeConfirm(institution.name)} value={typed} onValue={setTyped} autocomplete="off" />}
          <button type="button" class="button danger" disabled={!isConfirmed} onClick={() => void remove()}>
            {institutionTexts.remove}
          </button>
        </Sheet>
      )}
    </div>
  );
}
