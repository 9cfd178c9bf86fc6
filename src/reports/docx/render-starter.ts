import { Document, Packer, PageOrientation } from 'docx';
import { fillStarter } from '../../domain/starter/fill-starter';
import { BLANK, type StarterFacts } from '../../domain/starter/placeholders';
import type { Starter } from '../../domain/starter/starter.generated';
import { starterDocument } from '../../i18n/messages/id/starter-document';
import { blockParts } from './blocks';
import { A4, FONT, INK, MARGIN, SIZE, textWidth } from './look';
import { closing, footer, header, opening } from './page-parts';
import { LISTS } from './paragraphs';
import { stableBytes } from './stable-bytes';

export interface StarterRequest {
  readonly starter: Starter;
  readonly facts: StarterFacts;
  /** YYYY-MM-DD: the date that the file says it was made on. */
  readonly madeOn: string;
}

const STYLES = {
  default: {
    document: { run: { font: FONT, size: SIZE.text, color: INK }, paragraph: { spacing: { line: 264 } } },
    heading1: { run: { font: FONT, size: SIZE.heading, bold: true, color: INK } },
  },
} as const;

/** A starter as an editable DOCX, A4, legible in black and white. The same request makes the same bytes. */
export async function renderStarter({ starter, facts, madeOn }: StarterRequest): Promise<Uint8Array> {
  const filled = fillStarter(starter, facts);
  const isLandscape = starter.landscape === true;
  const width = textWidth(isLandscape);
  const institution = facts.lembaga?.trim() || BLANK;
  const file = new Document({
    title: filled.title,
    creator: starterDocument.creator,
    lastModifiedBy: starterDocument.creator,
    description: starterDocument.mark,
    styles: STYLES,
    numbering: { config: LISTS },
    sections: [
      {
        properties: {
          page: { size: { ...A4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: MARGIN },
        },
        headers: { default: header() },
        footers: { default: footer(filled, width) },
        children: [
          ...opening(filled, facts, { institution }),
          ...filled.blocks.flatMap((block, at) => blockParts(block, at, width)),
          ...closing(filled, facts.tanggal ?? ''),
        ],
      },
    ],
  });
  return stableBytes(new Uint8Array(await Packer.toArrayBuffer(file)), madeOn);
}
