import { useState } from 'preact/hooks';
import { createOwnerService } from '../../app/owners';
import { cleanName, isSameName } from '../../domain/follow-up/owner-names';
import { messages } from '../../i18n';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { NameField } from './name-field';
import type { OwnerCardProps } from './owner-card';

/** Another name in place of this one, wherever it is used. A name that is there already makes the two one. */
export function RenameOwner({ institution, use, names, onClose }: OwnerCardProps & { readonly onClose: () => void }) {
  const owners = useApp().service(createOwnerService);
  const [name, setName] = useState(use.name);
  const [isAsked, setAsked] = useState(false);
  const problem = name.trim() === '' ? ownersTexts.blank : null;
  const isOther = !isSameName(name, use.name);
  const rename = (event: Event): void => {
    event.preventDefault();
    setAsked(problem !== null);
    if (problem !== null) return;
    onClose();
    if (isOther) void owners.rename(institution, use.name, name);
  };
  return (
    <form class="stack-tight" onSubmit={rename}>
      <NameField
        label={ownersTexts.renameLabel}
        hint={ownersTexts.renameHint(use.answers + use.actions)}
        value={name}
        error={isAsked ? problem : null}
        onValue={setName}
      />
      {isOther && names.includes(cleanName(name)) && (
        <Notice tone="watch" live>
          {ownersTexts.mergeHint(cleanName(name))}
        </Notice>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {ownersTexts.renameSave}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {messages.common.cancel}
        </button>
      </div>
    </form>
  );
}
