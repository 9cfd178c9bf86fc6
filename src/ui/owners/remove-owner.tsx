import { useState } from 'preact/hooks';
import { createOwnerService } from '../../app/owners';
import { messages } from '../../i18n';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import type { OwnerCardProps } from './owner-card';

/** Takes a name out of the list; says where it is still used, and offers another name for those places. */
export function RemoveOwner({ institution, use, names, onClose }: OwnerCardProps & { readonly onClose: () => void }) {
  const owners = useApp().service(createOwnerService);
  const [to, setTo] = useState('');
  const count = use.answers + use.actions;
  const others = names.filter((name) => name !== use.name).map((name) => [name, name] as const);
  const remove = (): void => {
    onClose();
    void (to === '' ? owners.remove(institution, use.name) : owners.rename(institution, use.name, to));
  };
  return (
    <div class="stack-tight">
      {count > 0 && (
        <>
          <p class="small">{ownersTexts.removeUsed(count)}</p>
          <SelectField label={ownersTexts.moveTo} value={to} options={[['', ownersTexts.moveToNone] as const, ...others]} onValue={setTo} />
        </>
      )}
      <div class="row">
        <button type="button" class="button danger" onClick={remove}>
          {to === '' ? ownersTexts.removeSave : ownersTexts.moveSave}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {messages.common.cancel}
        </button>
      </div>
    </div>
  );
}
