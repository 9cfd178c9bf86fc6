import { type Binder, type EvidencePaper, filedIn } from '../../../domain/report/evidence-paper';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import { shortenedTo } from '../layout/label';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { blockMarks, heightOf, inTone, styledLines, type TextPart } from '../layout/text-block';
import { BODY, mm, RULE, STYLE, type TextStyle } from '../look';
import { box, line, type Mark } from '../marks';
import { bold } from '../text/lay-out-text';

const texts = papers.evidence;

/** Fits a wide lever arch binder; narrower ones are cut along the inner edge. */
const LABEL = { width: mm(54), height: mm(190), gap: mm(4), pad: mm(4) } as const;
const PER_PAGE = 3;
const CODE: TextStyle = { size: 52, leading: 58, tone: 'ink' };
const NAME: TextStyle = { size: 15, leading: 19, tone: 'ink' };
const RANGE: TextStyle = { size: 13, leading: 17, tone: 'ink' };
const WHOSE: TextStyle = { size: 10, leading: 13, tone: 'ink' };

/** One label for each binder, to cut out; three on a page. */
export function spineLabels(sheet: Sheet, model: EvidencePaper): void {
  for (let first = 0; first < model.binders.length; first += PER_PAGE) {
    if (!sheet.isAtTop) sheet.newPage();
    if (first === 0) heading(sheet, texts.spines, 60);
    paragraph(sheet, texts.spinesHow, { style: STYLE.note });
    sheet.release();
    sheet.gap(10);
    const top = sheet.y;
    for (const [column, binder] of model.binders.slice(first, first + PER_PAGE).entries()) {
      const x = BODY.left + column * (LABEL.width + LABEL.gap);
      sheet.add(...labelMarks(sheet.faces, model, binder, x, top));
    }
    sheet.y = top + LABEL.height;
  }
}

function labelMarks(faces: FaceSet, model: EvidencePaper, binder: Binder, x: number, top: number): Mark[] {
  const width = LABEL.width - 2 * LABEL.pad;
  const left = x + LABEL.pad;
  const above = styledLines(faces, headParts(faces, binder, width), width);
  const below = styledLines(faces, footParts(faces, model, width), width);
  const bottom = top + LABEL.height - LABEL.pad;
  const footTop = bottom - heightOf(below);
  return [
    box({ x, y: top, width: LABEL.width, height: LABEL.height }, { stroke: 'soft', lineWidth: RULE.thin, dash: [4, 3] }),
    ...blockMarks(above, left, top + LABEL.pad, width),
    line({ x: left, y: footTop - 6 }, { x: left + width, y: footTop - 6 }, 'ink', RULE.thin),
    ...blockMarks(below, left, footTop, width),
  ];
}

function headParts(faces: FaceSet, binder: Binder, width: number): TextPart[] {
  const { code, title, criteria } = binder;
  const numbers = filedIn(binder);
  const [first] = numbers;
  const last = numbers[numbers.length - 1];
  const range = first === undefined || last === undefined ? texts.spineEmpty : texts.spineNumbers(first, last);
  const centred = { align: 'center' } as const;
  return [
    { content: texts.spineMap, style: inTone(WHOSE, 'soft'), ...centred },
    { content: [bold(code)], style: code.length > 3 ? NAME : CODE, ...centred },
    { content: [bold(shortenedTo(faces, title, NAME, width, 7))], style: NAME, gapBefore: 6, ...centred },
    { content: [bold(range)], style: RANGE, gapBefore: 14, ...centred },
    { content: texts.spineCriteria(criteria.first, criteria.last), style: WHOSE, gapBefore: 4, ...centred },
  ];
}

function footParts(faces: FaceSet, { letterhead, round, pack, asOf, isSample }: EvidencePaper, width: number): TextPart[] {
  const small = inTone(STYLE.note, 'soft');
  const centred = { align: 'center' } as const;
  return [
    { content: [bold(shortenedTo(faces, letterhead.name, WHOSE, width, 5))], style: WHOSE, ...centred },
    { content: texts.spineRound(round.number, asOf.slice(0, 4)), style: small, gapBefore: 4, ...centred },
    { content: shortenedTo(faces, `${pack.title} ${pack.version}`, small, width, 3), style: small, gapBefore: 2, ...centred },
    ...(isSample ? [{ content: report.footer.sample, style: small, gapBefore: 2, ...centred }] : []),
  ];
}
