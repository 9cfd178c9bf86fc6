import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { createOwnerService, OWNER_NAME_MAX } from '../../app/owners';
import { isSameName } from '../../domain/follow-up/owner-names';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { NameField } from './name-field';

/** One more name for the list. */
export function AddOwner({ institution, listed }: { readonly institution: string; readonly listed: readonly string[] }) {
  const owners = useApp().service(createOwnerService);
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const problem = name.trim() === '' ? ownersTexts.blank : listed.some((other) => isSameName(other, name)) ? ownersTexts.known : null;
  const add = (event: Event): void => {
    event.preventDefault();
    setAsked(problem !== null);
    if (problem !== null) return;
    setName('');
    void owners.add(institution, name.slice(0, OWNER_NAME_MAX));
  };
  return (
    <form class="card stack" onSubmit={add}>
      <NameField label={ownersTexts.addLabel} placeholder={ownersTexts.addExample} value={name} error={isAsked ? problem : null} onValue={setName} />
      <div>
        <button type="submit" class="button primary">
          <Icon node={Plus} />
          {ownersTexts.add}
        </button>
      </div>
    </form>
  );
}
