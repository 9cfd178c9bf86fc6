import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  readonly class?: string;
  readonly moreLabel: (count: number) => string;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that shows its first items and, on demand, the rest. On paper everything is printed. `children` give the <li>s, with keys. */
export function FoldedList<Item>({ items, first, moreLabel, children, class: className = '' }: FoldedListProps<Item>) {
  const [isOpen, setOpen] = useState(false);
  const rest = items.slice(first);
  return (
    <div class="stack">
      <ul class={`plain ${className}`}>{items.slice(0, first).map(children)}</ul>
      {rest.length > 0 && <ul class={isOpen ? `plain ${className}` : `plain ${className} folded`}>{rest.map(children)}</ul>}
      {rest.length > 0 && !isOpen && (
        <p class="no-print">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {moreLabel(items.length)}
          </button>
        </p>
      )}
    </div>
  );
}
