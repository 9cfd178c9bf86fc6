import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { BLANK } from '../../domain/starter/placeholders';
import type { FieldLine, FieldsBlock, SignaturesBlock, Signer, TableBlock } from '../../domain/starter/starter.generated';
import { LINE, SHADE, SIZE } from './look';

const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;
/** High enough to write in by hand: 9 mm. */
const BLANK_ROW = 510;
const SIGNATURE_SPACE = 900;

/** Shares to twips that add up to the width. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, at) => (at === widths.length - 1 ? one + rest : one));
}

const cell = (text: string, width: number, isHeading: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    ...(isHeading ? { shading: { fill: SHADE } } : {}),
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: isHeading, size: SIZE.text - 1 })] })),
  });

const row = (cells: readonly string[], widths: readonly number[], isHeading = false): TableRow =>
  new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    ...(isHeading ? {} : { height: { value: BLANK_ROW, rule: HeightRule.ATLEAST } }),
    children: cells.map((text, at) => cell(text, widths[at] ?? 0, isHeading)),
  });

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;

/** A grid to fill in; its heading is repeated on each page. */
export function gridTable({ columns, rows = [], blankRows = 0 }: TableBlock, width: number): Table {
  const widths = columnWidths(
    columns.map((column) => column.width),
    width,
  );
  const empty = columns.map(() => '');
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      row(
        columns.map(({ title }) => title),
        widths,
        true,
      ),
      ...rows.map((cells) => row(cells, widths)),
      ...Array.from({ length: blankRows }, () => row(empty, widths)),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;

const FIELD_SHARES = [2, 3] as const;
/** High enough to write in by hand: 7 mm. */
const FIELD_ROW = 400;

const borderless = (width: number) => ({ width: { size: width, type: WidthType.DXA }, margins: CELL_MARGINS, verticalAlign: VerticalAlign.BOTTOM });
const SIDES = { top: none, left: none, right: none } as const;

/** A label that may be long stands in a cell of its own; what is known, or a line to write on, stands beside it. */
const fieldRow = ({ label, value }: FieldLine, [labelWidth = 0, valueWidth = 0]: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: FIELD_ROW, rule: HeightRule.ATLEAST },
    children: [
      new TableCell({ ...borderless(labelWidth), borders: { ...SIDES, bottom: none }, children: [new Paragraph(label)] }),
      new TableCell({ ...borderless(valueWidth), borders: { ...SIDES, bottom: line }, children: [new Paragraph(`: ${value ?? ''}`)] }),
    ],
  });

export function fieldTable({ items }: FieldsBlock, width: number): Table {
  const widths = columnWidths(FIELD_SHARES, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: items.map((item) => fieldRow(item, widths)),
  });
}

const centred = (text: string, before = 0): Paragraph => new Paragraph({ text, alignment: AlignmentType.CENTER, keepNext: true, spacing: { before } });

const signature = (signer: Signer | undefined, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none },
    children: signer === undefined ? [new Paragraph('')] : [centred(signer.role, 160), centred(`(${signer.name ?? BLANK})`, SIGNATURE_SPACE)],
  });

/** Signatures, two beside each other; one alone stands at the right, as letters have it. */
export function signatureTable({ signers }: SignaturesBlock, width: number): Table {
  const half = Math.floor(width / 2);
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, at) => [signers[2 * at], signers[2 * at + 1]] as const);
  const placed = pairs.map(([left, right]) => (right === undefined ? ([undefined, left] as const) : ([left, right] as const)));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [half, width - half],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: placed.map(([left, right]) => new TableRow({ cantSplit: true, children: [signature(left, half), signature(right, width - half)] })),
  });
}
