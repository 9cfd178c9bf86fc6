import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuickEntry } from '../../app/quick-entry';

export interface QuickKeys {
  readonly desk: RefObject<HTMLDivElement | null>;
  /** The field for the answer, or for the reason while that is asked. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** After a tap: the question gets the focus, which opens no keyboard on a phone and is read out. */
  readonly toQuestion: () => void;
}

const isControl = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** A bare letter, digit or sign: what a person types when they think that they are in the field. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** Keys of the page beside those that a form has by itself. */
export function useQuickKeys(entry: QuickEntry): QuickKeys {
  const desk = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isAsking = entry.isAskingReason.value;
  const hasStarted = useRef(false);
  // Before anything is painted: the next key may already be on its way.
  useLayoutEffect(() => {
    // A phone would push its keyboard over the levels; there the buttons come first.
    if (hasStarted.current || matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: !hasStarted.current });
    hasStarted.current = true;
  }, [isAsking]);

  const special = (event: KeyboardEvent): (() => void) | null => {
    const { key, target } = event;
    if (key === 'F2') return () => desk.current?.querySelector<HTMLTextAreaElement>('.quick-note textarea')?.focus();
    if (key === 'Escape') return () => (isAsking ? entry.cancelReason() : field.current?.focus());
    // With text in it, a field undoes its own letters.
    if (isUndo(event) && !(isControl(target) && (target !== field.current || target.value !== ''))) return entry.undo;
    if (target !== field.current || isAsking) return null;
    if (key === 'ArrowDown') return () => entry.step(1);
    return key === 'ArrowUp' ? () => entry.step(-1) : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = special(event);
    if (action !== null) {
      event.preventDefault();
      action();
    } else if (isTyping(event) && !isControl(event.target)) field.current?.focus();
  };
  const toQuestion = (): void => {
    const question = desk.current?.querySelector<HTMLElement>('.quick-question');
    question?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'nearest' });
  };
  return { desk, field, onKeyDown, toQuestion };
}
