import { BODY, RULE, STYLE } from '../look';
import { box, line, type Mark } from '../marks';
import { bold, type TextContent } from '../text/lay-out-text';
import type { Sheet } from './sheet';
import { type Align, blockMarks, heightOf, type StyledLine, styledLines, type TextPart } from './text-block';

export interface Column {
  readonly head: string;
  /** Share of the table's width, relative to the other columns. */
  readonly share: number;
  readonly align?: Align;
}

/** Text, or a drawing of a fixed height. */
export type Cell =
  | TextContent
  | { readonly parts: readonly TextPart[] }
  | { readonly height: number; readonly draw: (x: number, y: number, width: number) => readonly Mark[] };

/** A `band` is one line over all columns that heads the rows after it. */
export type TableRow = { readonly kind: 'row'; readonly cells: readonly Cell[] } | { readonly kind: 'band'; readonly text: string };

export const row = (...cells: readonly Cell[]): TableRow => ({ kind: 'row', cells });

const PAD = { x: 3.5, y: 2.3 } as const;
/** A row higher than this may flow over a page end, a lower one never does: that would only leave a hole. */
const SPLIT_ABOVE = (BODY.bottom - BODY.top) / 2;
/** Lines of a flowing row that must fit before it starts on the rest of a page. */
const START_LINES = 4;

interface PlacedColumn extends Column {
  readonly x: number;
  readonly width: number;
}

type CellBody =
  | { readonly kind: 'lines'; readonly lines: readonly StyledLine[] }
  | { readonly kind: 'drawing'; readonly height: number; readonly draw: (x: number, y: number, width: number) => readonly Mark[] };

/** A table over the width of the body. Its head (none for a list of facts) comes again on every page; a row stays in one piece unless it is higher than half a page. */
export function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly TableRow[],
  { isHeadless = false }: { readonly isHeadless?: boolean } = {},
): void {
  const placed = placeColumns(columns);
  const laidOut = rows.map((tableRow) => layOutRow(sheet, placed, tableRow));
  const headHeight = isHeadless ? 0 : headHeightOf(sheet, placed);
  const beginTable = (): void => {
    if (isHeadless) sheet.add(ruleAt(sheet.y, 'faint', RULE.hair));
    else drawHead(sheet, placed, headHeight);
  };
  const turnPage = (): void => {
    // The head of this table is drawn already: it must not come along.
    sheet.release();
    sheet.newPage();
    beginTable();
  };
  sheet.ensure(headHeight + startHeight(laidOut));
  beginTable();
  for (const [place, current] of laidOut.entries()) {
    const next = laidOut[place + 1];
    const wanted = current.height + (current.isBand && next !== undefined ? Math.min(next.height, SPLIT_ABOVE) : 0);
    if (current.height > SPLIT_ABOVE && !current.isBand) flowRow(sheet, placed, current.bodies, turnPage);
    else {
      if (wanted > sheet.room) turnPage();
      drawRow(sheet, placed, current);
    }
  }
}

/** What must stand under the head before a page may end: the first row, or a band with its first row. */
function startHeight([first, second]: readonly LaidOutRow[]): number {
  if (first === undefined) return 0;
  return Math.min(first.height + (first.isBand ? (second?.height ?? 0) : 0), SPLIT_ABOVE);
}

function placeColumns(columns: readonly Column[]): PlacedColumn[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = BODY.left;
  return columns.map((column) => {
    const width = (BODY.width * column.share) / total;
    const placed = { ...column, x, width };
    x += width;
    return placed;
  });
}

interface LaidOutRow {
  readonly bodies: readonly CellBody[];
  readonly height: number;
  readonly isBand: boolean;
}

function layOutRow(sheet: Sheet, columns: readonly PlacedColumn[], tableRow: TableRow): LaidOutRow {
  const bodies: CellBody[] =
    tableRow.kind === 'band'
      ? [{ kind: 'lines', lines: styledLines(sheet.faces, [{ content: [bold(tableRow.text)], style: STYLE.cell }], BODY.width - 2 * PAD.x) }]
      : columns.map((column, place) => cellBody(sheet, column, tableRow.cells[place] ?? ''));
  return { bodies, height: Math.max(0, ...bodies.map(bodyHeight)) + 2 * PAD.y, isBand: tableRow.kind === 'band' };
}

function cellBody(sheet: Sheet, column: PlacedColumn, cell: Cell): CellBody {
  if (typeof cell === 'object' && 'draw' in cell) return { kind: 'drawing', height: cell.height, draw: cell.draw };
  const parts = typeof cell === 'object' && 'parts' in cell ? cell.parts : [{ content: cell, style: STYLE.cell }];
  const aligned = column.align === undefined ? parts : parts.map((part) => ({ align: column.align ?? 'left', ...part }));
  return { kind: 'lines', lines: styledLines(sheet.faces, aligned, column.width - 2 * PAD.x) };
}

const bodyHeight = (body: CellBody): number => (body.kind === 'drawing' ? body.height : heightOf(body.lines));

const headLines = (sheet: Sheet, { head, width, align = 'left' }: PlacedColumn): StyledLine[] =>
  styledLines(sheet.faces, [{ content: [bold(head)], style: STYLE.head, align }], width - 2 * PAD.x);

const headHeightOf = (sheet: Sheet, columns: readonly PlacedColumn[]): number =>
  Math.max(0, ...columns.map((column) => heightOf(headLines(sheet, column)))) + 2 * PAD.y;

function drawHead(sheet: Sheet, columns: readonly PlacedColumn[], height: number): void {
  const top = sheet.y;
  sheet.add(
    box({ x: BODY.left, y: top, width: BODY.width, height }, { fill: 'tint' }),
    ruleAt(top, 'soft', RULE.thin),
    ruleAt(top + height, 'soft', RULE.thin),
  );
  for (const column of columns) {
    const lines = headLines(sheet, column);
    sheet.add(...blockMarks(lines, column.x + PAD.x, top + height - PAD.y - heightOf(lines), column.width - 2 * PAD.x));
  }
  sheet.y = top + height;
}

const ruleAt = (y: number, tone: 'soft' | 'faint', width: number): Mark => line({ x: BODY.left, y }, { x: BODY.right, y }, tone, width);

function drawRow(sheet: Sheet, columns: readonly PlacedColumn[], { bodies, height, isBand }: LaidOutRow): void {
  const top = sheet.y;
  // The filling covers half of the line above it.
  if (isBand) sheet.add(box({ x: BODY.left, y: top, width: BODY.width, height }, { fill: 'tint' }), ruleAt(top, 'soft', RULE.thin));
  for (const [place, body] of bodies.entries()) {
    const column = columns[place];
    if (column === undefined) continue;
    const width = (isBand ? BODY.width : column.width) - 2 * PAD.x;
    sheet.add(...(body.kind === 'drawing' ? body.draw(column.x + PAD.x, top + PAD.y, width) : blockMarks(body.lines, column.x + PAD.x, top + PAD.y, width)));
  }
  sheet.y = top + height;
  sheet.add(ruleAt(sheet.y, 'faint', RULE.hair));
  if (!isBand) sheet.release();
}

/** A row that is too high for one page: each page takes the lines that fit, in every column. */
function flowRow(sheet: Sheet, columns: readonly PlacedColumn[], bodies: readonly CellBody[], turnPage: () => void): void {
  if (sheet.room < START_LINES * STYLE.cell.leading + 2 * PAD.y) turnPage();
  let rest = bodies;
  for (;;) {
    const room = sheet.room - 2 * PAD.y;
    const parts = rest.map((body) => splitBody(body, room));
    const taken = parts.map(({ taken: body }) => body);
    drawRow(sheet, columns, { bodies: taken, height: Math.max(...taken.map(bodyHeight)) + 2 * PAD.y, isBand: false });
    const left = parts.map(({ rest: body }) => body);
    if (left.every((body) => bodyHeight(body) === 0)) return;
    rest = left.map((body, column) => (column === 0 && bodyHeight(body) === 0 ? firstLine(bodies[0]) : body));
    turnPage();
  }
}

/** The number or code of a row stands again where the row goes on. */
const firstLine = (body: CellBody | undefined): CellBody => (body?.kind === 'lines' ? { kind: 'lines', lines: body.lines.slice(0, 1) } : NOTHING);

const NOTHING: CellBody = { kind: 'lines', lines: [] };

/** Cuts what fits into `room`. At least one line is taken, so that the flow always ends. */
function splitBody(body: CellBody, room: number): { readonly taken: CellBody; readonly rest: CellBody } {
  if (body.kind === 'drawing') return { taken: body, rest: NOTHING };
  let height = 0;
  let count = 0;
  for (const { style, gapBefore } of body.lines) {
    height += gapBefore + style.leading;
    if (height > room && count > 0) break;
    count += 1;
  }
  const rest = body.lines.slice(count).map((styled, place) => (place === 0 ? { ...styled, gapBefore: 0 } : styled));
  return { taken: { kind: 'lines', lines: body.lines.slice(0, count) }, rest: { kind: 'lines', lines: rest } };
}
