import { AlignmentType, BorderStyle, HeadingLevel, LevelFormat, PageBreak, Paragraph, TextRun } from 'docx';
import { starterDocument } from '../../i18n/messages/id/starter-document';
import { FONT, GREY, LINE, SIZE } from './look';

const GAP = { after: 100 } as const;

export const plain = (text: string): Paragraph => new Paragraph({ text, spacing: GAP });

export const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 220, after: 80 } });

export const small = (text: string): Paragraph => new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text, size: SIZE.small, color: GREY })] });

/** To whoever adapts the document; told from its text by colour, slant, a line beside it and the word itself. */
export const note = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 40, after: 120 },
    indent: { left: 200 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color: LINE, space: 6 } },
    children: [
      new TextRun({ text: starterDocument.note, bold: true, italics: true, size: SIZE.small, color: GREY }),
      new TextRun({ text, italics: true, size: SIZE.small, color: GREY }),
    ],
  });

export const pageBreak = (): Paragraph => new Paragraph({ children: [new PageBreak()] });

/** `instance`: each numbered list begins at 1 again. */
export const listItem = (text: string, reference: 'numbered' | 'bullet' | 'checklist', instance: number): Paragraph =>
  new Paragraph({ text, numbering: { reference, level: 0, instance }, spacing: { after: 60 } });

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, font?: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 425, hanging: 425 } }, ...(font === undefined ? {} : { run: { font } }) },
});

export const LISTS = [
  { reference: 'numbered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  { reference: 'bullet', levels: [level(LevelFormat.BULLET, '•', FONT)] },
  { reference: 'checklist', levels: [level(LevelFormat.BULLET, '☐', 'Segoe UI Symbol')] },
];
