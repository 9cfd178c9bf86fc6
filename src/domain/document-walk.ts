import { pointerTo } from './problem';

/** One text in a JSON document: its key (or index), its place as a JSON pointer, and the text. */
export interface TextInDocument {
  readonly key: string;
  readonly pointer: string;
  readonly text: string;
}

/** Calls `visit` for every text of a JSON document, in document order. Keys themselves are not visited. */
export function visitTexts(document: unknown, visit: (found: TextInDocument) => void, pointer = '', key = ''): void {
  if (typeof document === 'string') {
    visit({ key, pointer, text: document });
    return;
  }
  if (typeof document !== 'object' || document === null) return;
  for (const [childKey, child] of Object.entries(document)) visitTexts(child, visit, pointer + pointerTo(childKey), childKey);
}
