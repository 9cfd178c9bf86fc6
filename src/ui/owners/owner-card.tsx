import { Pencil, Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { OwnerUse } from '../../app/owner-uses';
import { createOwnerService } from '../../app/owners';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';
import { RemoveOwner } from './remove-owner';
import { RenameOwner } from './rename-owner';

export interface OwnerCardProps {
  readonly institution: string;
  readonly use: OwnerUse;
  /** Every name that is listed or used. */
  readonly names: readonly string[];
}

/** One name: where it is used, and what can be done with it. */
export function OwnerCard(props: OwnerCardProps) {
  const { institution, use } = props;
  const owners = useApp().service(createOwnerService);
  const [open, setOpen] = useState<'rename' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <li class="card stack-tight owner-card">
      <div class="row-between">
        <div class="grow">
          <strong>{use.name}</strong>
          <p class="row small soft">
            {ownersTexts.usedIn(use.answers, use.actions)}
            {use.pending > 0 && <Badge>{ownersTexts.pending(use.pending)}</Badge>}
          </p>
        </div>
        <div class="row">
          <button type="button" class="button" aria-label={ownersTexts.renameFor(use.name)} aria-expanded={open === 'rename'} onClick={() => setOpen('rename')}>
            <Icon node={Pencil} />
            {ownersTexts.rename}
          </button>
          {use.isListed ? (
            <button
              type="button"
              class="button quiet"
              aria-label={ownersTexts.removeFor(use.name)}
              aria-expanded={open === 'remove'}
              onClick={() => setOpen('remove')}
            >
              <Icon node={Trash2} />
              {ownersTexts.remove}
            </button>
          ) : (
            <button type="button" class="button quiet" aria-label={ownersTexts.takeInFor(use.name)} onClick={() => void owners.add(institution, use.name)}>
              <Icon node={Plus} />
              {ownersTexts.takeIn}
            </button>
          )}
        </div>
      </div>
      {open === 'rename' && <RenameOwner {...props} onClose={close} />}
      {open === 'remove' && <RemoveOwner {...props} onClose={close} />}
    </li>
  );
}
