import type { IconNode } from 'lucide';
import { h } from 'preact';

/** One icon of the set. It is decoration: the word beside it, or the aria-label of its button, carries the meaning. */
export function Icon({ node }: { readonly node: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {node.map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
