import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from './app-context';

const PAUSE_MS = 350;

type Control = { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement };

export interface Autosave {
  readonly draft: string;
  /** The browser could not read what stands in the field, such as 31 February in a date field. */
  readonly isUnreadable: boolean;
  readonly onInput: (event: Control) => void;
  readonly onBlur: (event: Control) => void;
}

/**
 * What stands in a field that saves itself: handed to `onSave` after a short pause, on blur, and when the page is
 * hidden or left. Text that `isSavable` turns down stays on screen and is not handed over; nor is what the browser
 * cannot read: for that it gives '', and saving '' would wipe out the former value.
 */
export function useAutosave(value: string, onSave: (text: string) => void, isSavable: (text: string) => boolean): Autosave {
  const { saving } = useApp();
  const [draft, setDraft] = useState(value);
  const [isUnreadable, setUnreadable] = useState(false);
  const unsaved = useRef<{ text: string; release: () => void; timer: number } | null>(null);
  const latest = useRef({ onSave, isSavable });
  latest.current = { onSave, isSavable };

  const settle = (isHandedOver: boolean): void => {
    const waiting = unsaved.current;
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    unsaved.current = null;
    if (isHandedOver && latest.current.isSavable(waiting.text)) latest.current.onSave(waiting.text);
    waiting.release();
  };
  useFlushOnLeave(() => settle(true));
  useEffect(() => {
    if (unsaved.current === null && !isUnreadable) setDraft(value);
  }, [value]);

  const hold = (text: string): void => {
    const release = unsaved.current?.release ?? saving.hold();
    clearTimeout(unsaved.current?.timer);
    unsaved.current = { text, release, timer: window.setTimeout(() => settle(true), PAUSE_MS) };
  };
  const onInput = ({ currentTarget: { value: text, validity } }: Control): void => {
    setDraft(text);
    setUnreadable(validity.badInput);
    if (validity.badInput) settle(false);
    else hold(text);
  };
  const onBlur = ({ currentTarget: { validity } }: Control): void => {
    setUnreadable(validity.badInput);
    settle(true);
  };
  return { draft, isUnreadable, onInput, onBlur };
}

function useFlushOnLeave(flush: () => void): void {
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const leave = (): void => latest.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
}
