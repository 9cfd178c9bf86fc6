import type { Starter, StarterBlock } from './starter.generated';

/** Every text that the document shows, in reading order. */
export const textsOfStarter = ({ title, summary, audience, basis, blocks }: Starter): readonly string[] => [
  title,
  summary,
  audience,
  ...basis.flatMap((entry) => [entry.title, entry.section ?? '']),
  ...blocks.flatMap(textsOfBlock),
];

function textsOfBlock(block: StarterBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'numbered':
    case 'bullet':
    case 'checklist':
      return block.items;
    case 'table':
      return [...block.columns.map(({ title }) => title), ...(block.rows ?? []).flat()];
    case 'fields':
      return block.items.flatMap(({ label, value }) => [label, value ?? '']);
    case 'signatures':
      return block.signers.flatMap(({ role, name }) => [role, name ?? '']);
    case 'pageBreak':
      return [];
  }
}
