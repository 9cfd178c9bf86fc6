import { jsPDF } from 'jspdf';
import type { FontFiles } from './font/face-set';
import type { LogoImage } from './image-size';
import { COLOURS, PAGE } from './look';
import type { FaceName, ImageMark, Mark, OutlineEntry, PathMark, PrintDocument, TextMark, Tone } from './marks';

/** The one file that knows the PDF library: marks in, bytes out. */
const FAMILY = 'report';
const FACES: readonly FaceName[] = ['regular', 'bold', 'fallback'];

/** Text is already shaped and in visual order; with these the library leaves the order alone. */
const AS_IT_IS = { isInputVisual: false, isOutputVisual: false, isInputRtl: false, isOutputRtl: false } as const;

export interface DrawOptions {
  readonly fonts: FontFiles;
  readonly logo?: LogoImage | undefined;
  /** Called after each page with its number; throwing stops the drawing. */
  readonly onPage?: ((page: number) => void) | undefined;
}

/** Draws a laid-out document. The same document and fonts give the same bytes: no clock, no random id, coordinates cut to 2 decimals. */
export function drawPdf(document: PrintDocument, { fonts, logo, onPage }: DrawOptions): Uint8Array {
  const pdf = new jsPDF({ unit: 'pt', format: [PAGE.width, PAGE.height], compress: true, putOnlyUsedFonts: true, floatPrecision: 2 });
  leaveArabicAlone(pdf);
  addFonts(pdf, fonts);
  describe(pdf, document);
  for (const [place, page] of document.pages.entries()) {
    if (place > 0) pdf.addPage([PAGE.width, PAGE.height]);
    drawPage(pdf, page.marks, logo);
    onPage?.(place + 1);
  }
  addOutline(pdf, document.outline, null);
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** The library would shape text again, and join letters that only stand side by side because the line was reversed. */
function leaveArabicAlone(pdf: jsPDF): void {
  const { events } = pdf.internal;
  for (const token of Object.keys(events.getTopics().preProcessText ?? {})) events.unsubscribe(token);
}

function addFonts(pdf: jsPDF, fonts: FontFiles): void {
  for (const face of FACES) {
    const bytes = fonts[face];
    if (bytes === undefined) continue;
    pdf.addFileToVFS(`${face}.ttf`, binaryText(bytes));
    pdf.addFont(`${face}.ttf`, FAMILY, face, undefined, 'Identity-H');
  }
}

function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text;
}

function describe(pdf: jsPDF, { info }: PrintDocument): void {
  const { date, ...properties } = info;
  pdf.setProperties(properties);
  pdf.setLanguage('id');
  pdf.setFileId('0'.repeat(32));
  // As text: a Date object would bring the time zone of the device into the file.
  pdf.setCreationDate(`D:${date.replaceAll('-', '')}000000+07'00'`);
  pdf.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
  pdf.viewerPreferences({ DisplayDocTitle: true });
}

function addOutline(pdf: jsPDF, entries: readonly OutlineEntry[], parent: unknown): void {
  for (const { title, page, children } of entries) addOutline(pdf, children, pdf.outline.add(parent, title, { pageNumber: page }));
}

/** What was set last on this page: saying it again would only make the file longer. */
interface Pen {
  font: string;
  stroke: string;
  fill: Tone | null;
}

function drawPage(pdf: jsPDF, marks: readonly Mark[], logo: LogoImage | undefined): void {
  const pen: Pen = { font: '', stroke: '', fill: null };
  for (const mark of marks) {
    switch (mark.kind) {
      case 'text':
        drawText(pdf, mark, pen);
        break;
      case 'path':
        drawPath(pdf, mark, pen);
        break;
      case 'image':
        drawImage(pdf, mark, logo);
        break;
    }
  }
}

function drawText(pdf: jsPDF, { x, y, text, face, size, tone }: TextMark, pen: Pen): void {
  const font = `${face} ${size} ${tone}`;
  if (pen.font !== font) {
    pdf.setFont(FAMILY, face);
    pdf.setFontSize(size);
    pdf.setTextColor(...COLOURS[tone]);
    pen.font = font;
  }
  pdf.text(text, x, y, AS_IT_IS);
  // Every text object sets the fill colour again.
  pen.fill = null;
}

function drawPath(pdf: jsPDF, mark: PathMark, pen: Pen): void {
  if (mark.fill !== undefined && pen.fill !== mark.fill) {
    pdf.setFillColor(...COLOURS[mark.fill]);
    pen.fill = mark.fill;
  }
  if (mark.stroke !== undefined) setStroke(pdf, mark, mark.stroke, pen);
  const [first, ...others] = mark.points;
  if (first === undefined) return;
  pdf.moveTo(first.x, first.y);
  for (const { x, y } of others) pdf.lineTo(x, y);
  if (mark.closed) pdf.close();
  if (mark.fill !== undefined && mark.stroke !== undefined) pdf.fillStroke();
  else if (mark.fill !== undefined) pdf.fill();
  else pdf.stroke();
}

function setStroke(pdf: jsPDF, { lineWidth = 1, dash = [] }: PathMark, tone: Tone, pen: Pen): void {
  const stroke = `${tone} ${lineWidth} ${dash.join(' ')}`;
  if (pen.stroke === stroke) return;
  pdf.setDrawColor(...COLOURS[tone]);
  pdf.setLineWidth(lineWidth);
  pdf.setLineDashPattern([...dash], 0);
  pen.stroke = stroke;
}

function drawImage(pdf: jsPDF, { x, y, width, height }: ImageMark, logo: LogoImage | undefined): void {
  if (logo === undefined) return;
  pdf.addImage(logo.bytes, logo.type === 'image/png' ? 'PNG' : 'JPEG', x, y, width, height, 'logo');
}
