import { fillText, type StarterFacts } from './placeholders';
import type { Starter, StarterBlock } from './starter.generated';

type Fill = (text: string) => string;

/** The starter with every placeholder filled or turned into a blank; what it is for and where it comes from stay as they are. */
export function fillStarter(starter: Starter, facts: StarterFacts): Starter {
  const fill: Fill = (text) => fillText(text, facts);
  return { ...starter, title: fill(starter.title), blocks: starter.blocks.map((block) => fillBlock(block, fill)) };
}

function fillBlock(block: StarterBlock, fill: Fill): StarterBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, text: fill(block.text) };
    case 'numbered':
    case 'bullet':
    case 'checklist':
      return { ...block, items: block.items.map(fill) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: fill(column.title) })),
        rows: (block.rows ?? []).map((row) => row.map(fill)),
      };
    case 'fields':
      return { ...block, items: block.items.map(({ label, value }) => ({ label: fill(label), ...(value === undefined ? {} : { value: fill(value) }) })) };
    case 'signatures':
      return { ...block, signers: block.signers.map(({ role, name }) => (name === undefined ? { role: fill(role) } : { role: fill(role), name: fill(name) })) };
    case 'pageBreak':
      return block;
  }
}
