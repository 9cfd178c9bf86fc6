import type { StandardRow } from '../../../domain/report/report-rows';
import { report as texts } from '../../../i18n/messages/id/report';
import { RADAR_LINES, radarMarks } from '../chart/radar';
import { scoreBar } from '../chart/score-bar';
import { labelMarks } from '../layout/label';
import type { Sheet } from '../layout/sheet';
import { blockMarks, styledLines, type TextPart } from '../layout/text-block';
import { BODY, STYLE } from '../look';
import { line, type Mark } from '../marks';
import { bold, plain } from '../text/lay-out-text';
import { LAYERS } from './layers';

const RADIUS = 74;
const HEIGHT = 2 * RADIUS + 40;
const TEXT_LEFT = BODY.left + 2 * RADIUS + 78;
const SWATCH = 30;

/** The radar with its key: which letter is which standard, which line and which bar is which layer. */
export function radarBlock(sheet: Sheet, standards: readonly StandardRow[]): void {
  sheet.gap(10);
  sheet.ensure(HEIGHT);
  const top = sheet.y;
  const width = BODY.right - TEXT_LEFT;
  const frame = { centreX: BODY.left + RADIUS + 34, centreY: top + HEIGHT / 2, radius: RADIUS };
  sheet.add(...radarMarks(sheet.faces, standards, frame));
  sheet.add(...labelMarks(sheet.faces, [bold(texts.standards.radarTitle)], STYLE.subheading, { x: TEXT_LEFT, top: top + 4 }));
  sheet.add(...legend(sheet, top + 24));
  const parts: TextPart[] = [
    ...standards.map(({ code, title }): TextPart => ({ content: [bold(`${code} `), plain(title)], style: STYLE.note })),
    { content: texts.standards.radarNote, style: STYLE.note, gapBefore: 4 },
  ];
  const lines = styledLines(sheet.faces, parts, width);
  // Beside the picture there is room for so many lines; titles that need more are in the table above anyway.
  const room = Math.floor((HEIGHT - 74) / STYLE.note.leading);
  sheet.add(...blockMarks(lines.length > room ? lines.slice(-room) : lines, TEXT_LEFT, top + 72, width));
  sheet.y = top + HEIGHT;
}

function legend(sheet: Sheet, top: number): Mark[] {
  return LAYERS.flatMap((layer, place) => {
    const y = top + place * 14;
    const { stroke, lineWidth, ...rest } = RADAR_LINES[layer];
    const dash = 'dash' in rest ? rest.dash : undefined;
    return [
      line({ x: TEXT_LEFT, y: y + 5 }, { x: TEXT_LEFT + SWATCH, y: y + 5 }, stroke, lineWidth, dash),
      ...scoreBar({ x: TEXT_LEFT + SWATCH + 6, y: y + 2, width: SWATCH, height: 6 }, { low: 100, high: 100, layer }),
      ...labelMarks(sheet.faces, texts.summary.layers[layer], STYLE.note, { x: TEXT_LEFT + 2 * SWATCH + 12, top: y }),
    ];
  });
}
