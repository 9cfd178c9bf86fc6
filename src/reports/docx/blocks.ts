import { Paragraph, type Table } from 'docx';
import type { StarterBlock } from '../../domain/starter/starter.generated';
import { heading, listItem, note, pageBreak, plain } from './paragraphs';
import { fieldTable, gridTable, signatureTable } from './tables';

/** A table is followed by a paragraph: two that touch would become one. */
const gapAfter = (table: Table): readonly (Paragraph | Table)[] => [table, new Paragraph({ spacing: { after: 60 } })];

/** One block; `at` is its place, so that every numbered list begins at 1. */
export function blockParts(block: StarterBlock, at: number, width: number): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [heading(block.text)];
    case 'paragraph':
      return [plain(block.text)];
    case 'note':
      return [note(block.text)];
    case 'numbered':
    case 'bullet':
    case 'checklist':
      return block.items.map((item) => listItem(item, block.type, at));
    case 'table':
      return gapAfter(gridTable(block, width));
    case 'fields':
      return gapAfter(fieldTable(block, width));
    case 'signatures':
      return gapAfter(signatureTable(block, width));
    case 'pageBreak':
      return [pageBreak()];
  }
}
