import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { messages } from '../../i18n';
import { Icon } from './icon';

/** A modal dialog on the platform's <dialog>: focus stays inside, Escape closes, focus returns to where it was. */
export function Sheet({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={titleId} onClose={onClose}>
      <div class="sheet-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="button quiet icon-only" aria-label={messages.common.close} onClick={() => dialog.current?.close()}>
          <Icon node={X} />
        </button>
      </div>
      <div class="stack">{children}</div>
    </dialog>
  );
}
