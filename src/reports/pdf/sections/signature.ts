import type { ReadinessReport } from '../../../domain/report/report-model';
import { printDate } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { labelMarks } from '../layout/label';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { blockMarks, heightOf, styledLines, type TextPart } from '../layout/text-block';
import { BODY, mm, RULE, STYLE } from '../look';
import { box } from '../marks';
import { bold } from '../text/lay-out-text';

const words = texts.signature;
/** Room for a signature over the name, with the stamp half across it. */
const SIGN_HEIGHT = 62;
const STAMP = { width: mm(34), height: mm(24) } as const;
const BLOCK_WIDTH = mm(74);

/** Statement of truth and the place to sign. What is not known stays open for the pen; nothing is signed or numbered by the app. */
export function signatureSection(sheet: Sheet, report: ReadinessReport): void {
  const { signature, letterhead, asOf } = report;
  heading(sheet, words.chapter, 190);
  paragraph(sheet, words.statement(letterhead.name, asOf));
  paragraph(sheet, words.understanding, { gapBefore: 3 });
  sheet.gap(14);
  const left = BODY.right - BLOCK_WIDTH;
  const lines = (parts: readonly TextPart[]) => styledLines(sheet.faces, parts, BLOCK_WIDTH);
  const when = words.place(signature.place ?? words.shortDots, signature.signedOn === null ? words.shortDots : printDate(signature.signedOn));
  const above = lines([
    { content: when, style: STYLE.body },
    { content: signature.title ?? words.defaultTitle, style: STYLE.body },
    { content: letterhead.name, style: STYLE.body },
  ]);
  const below = lines([{ content: signature.name === null ? words.dots : [bold(signature.name)], style: STYLE.body }]);
  const height = heightOf(above) + SIGN_HEIGHT + heightOf(below);
  sheet.ensure(height);
  const top = sheet.y;
  sheet.add(...blockMarks(above, left, top, BLOCK_WIDTH));
  const signTop = top + heightOf(above);
  const stamp = { x: left - STAMP.width - 14, y: signTop - 4, ...STAMP };
  sheet.add(box(stamp, { stroke: 'faint', lineWidth: RULE.thin, dash: [2, 2] }));
  sheet.add(...labelMarks(sheet.faces, words.stamp, STYLE.note, { x: stamp.x + stamp.width / 2, top: stamp.y + stamp.height / 2 - 5, align: 'center' }));
  sheet.add(...blockMarks(below, left, signTop + SIGN_HEIGHT, BLOCK_WIDTH));
  sheet.y = top + height;
  sheet.release();
}
