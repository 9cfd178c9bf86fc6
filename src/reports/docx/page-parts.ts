import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { StarterFacts } from '../../domain/starter/placeholders';
import type { Starter } from '../../domain/starter/starter.generated';
import { starterDocument } from '../../i18n/messages/id/starter-document';
import { GREY, LINE, SIZE } from './look';
import { small } from './paragraphs';

const edge = { style: BorderStyle.SINGLE, size: 8, color: LINE, space: 6 } as const;
const BOX = { top: edge, bottom: edge, left: edge, right: edge } as const;

/** On every page, so that no copy of one sheet passes for the institution's own text. */
export const header = (): Header =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: starterDocument.mark, size: SIZE.small, color: GREY })] })],
  });

export const footer = (starter: Starter, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: starter.title, size: SIZE.small, color: GREY }),
          new TextRun({
            children: [new Tab(), starterDocument.page, PageNumber.CURRENT, starterDocument.of, PageNumber.TOTAL_PAGES],
            size: SIZE.small,
            color: GREY,
          }),
        ],
      }),
    ],
  });

const centred = (text: string, size: number, bold: boolean): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold })] });

/** The mark, the institution and the title. */
export function opening(starter: Starter, facts: StarterFacts, names: { readonly institution: string }): readonly Paragraph[] {
  const address = [facts.alamat, facts.kabupaten].map((part) => part?.trim() ?? '').filter((part) => part !== '');
  return [
    new Paragraph({
      border: BOX,
      spacing: { after: 200 },
      children: [
        new TextRun({ text: `${starterDocument.mark}. `, bold: true, size: SIZE.small }),
        new TextRun({ text: starterDocument.markWhy, size: SIZE.small }),
      ],
    }),
    centred(names.institution, SIZE.heading, true),
    ...(address.length === 0 ? [] : [centred(address.join(', '), SIZE.small, false)]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { top: edge },
      spacing: { before: 120, after: 200 },
      children: [new TextRun({ text: starter.title, bold: true, size: SIZE.title })],
    }),
  ];
}

/** Where the contents come from, and how sure that is. */
export const closing = ({ basis }: Starter, today: string): readonly Paragraph[] => [
  new Paragraph({ border: { top: edge }, spacing: { before: 240 } }),
  small(starterDocument.basis),
  ...basis.map(({ title, section, confidence }) =>
    small(`• ${title}${section === undefined ? '' : `: ${section}`} (${starterDocument.confidence[confidence]})`),
  ),
  small(starterDocument.madeFrom(today)),
];
