import type { ReadinessReport } from '../../../domain/report/report-model';
import { report as texts } from '../../../i18n/messages/id/report';
import { imageSize, type LogoImage } from '../image-size';
import { panel } from '../layout/panel';
import { paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { blockMarks, heightOf, inTone, styledLines, type TextPart } from '../layout/text-block';
import { BODY, mm, RULE, STYLE } from '../look';
import { line } from '../marks';
import { bold } from '../text/lay-out-text';

const LOGO = { width: mm(24), height: mm(22), gap: mm(4) } as const;

/** The head of the letter: the institution's own, with its logo where there is a sound one, closed by a double rule. */
export function letterhead(sheet: Sheet, { letterhead: head }: Pick<ReadinessReport, 'letterhead'>, logo: LogoImage | undefined): void {
  const image = logo === undefined ? null : imageSize(logo);
  const side = image === null ? 0 : LOGO_SIDE;
  const lines = styledLines(sheet.faces, headParts(head), BODY.width - 2 * side);
  const height = Math.max(heightOf(lines), image === null ? 0 : LOGO.height);
  const top = sheet.y;
  if (image !== null) {
    const scale = Math.min(LOGO.width / image.width, LOGO.height / image.height);
    const size = { width: image.width * scale, height: image.height * scale };
    sheet.add({ kind: 'image', x: BODY.left + (LOGO.width - size.width) / 2, y: top + (height - size.height) / 2, ...size });
  }
  sheet.add(...blockMarks(lines, BODY.left + side, top + (height - heightOf(lines)) / 2, BODY.width - 2 * side));
  sheet.y = top + height + 5;
  sheet.add(line({ x: BODY.left, y: sheet.y }, { x: BODY.right, y: sheet.y }, 'ink', 1.6));
  sheet.add(line({ x: BODY.left, y: sheet.y + 2.4 }, { x: BODY.right, y: sheet.y + 2.4 }, 'ink', RULE.hair));
  sheet.y += 4;
}

/** What a logo takes on either side of the text. */
export const LOGO_SIDE = LOGO.width + LOGO.gap;

export const HEAD_STYLES = {
  foundation: { size: 11, leading: 14, tone: 'ink' },
  name: { size: 16, leading: 20, tone: 'ink' },
  small: { size: 8.8, leading: 11.5, tone: 'ink' },
} as const;

function headParts({ name, foundation, address, phone, email, permitNumber }: ReadinessReport['letterhead']): TextPart[] {
  const contact = [...(phone === null ? [] : [texts.letterhead.phone(phone)]), ...(email === null ? [] : [texts.letterhead.email(email)])].join(' · ');
  const permit = permitNumber === null ? '' : texts.letterhead.permit(permitNumber);
  return [
    ...(foundation === null ? [] : [{ content: [bold(foundation)], style: HEAD_STYLES.foundation, align: 'center' } as const]),
    { content: [bold(name)], style: HEAD_STYLES.name, align: 'center' },
    ...[address.join(', '), contact, permit]
      .filter((text) => text !== '')
      .map((text): TextPart => ({ content: text, style: HEAD_STYLES.small, align: 'center' })),
  ];
}

/** The title with what it is not, the place for a letter number, and the day it speaks of. */
export function titleBlock(sheet: Sheet, { asOf, round, identity }: ReadinessReport): void {
  sheet.bookmark(texts.title, 0);
  paragraph(sheet, [bold(texts.title.toUpperCase())], { style: STYLE.title, align: 'center', gapBefore: 16 });
  paragraph(sheet, [bold(texts.subtitle)], { style: inTone(STYLE.body, 'accent'), align: 'center', gapBefore: 1 });
  paragraph(sheet, [texts.asOf(asOf), texts.roundOf(round.number), ...(round.title === null ? [] : [round.title])].join(' · '), {
    align: 'center',
    gapBefore: 1,
  });
  paragraph(sheet, `${texts.letterNumber} ${texts.signature.dots}`, { align: 'center', gapBefore: 1 });
  if (!identity.isSample) return;
  sheet.gap(6);
  panel(sheet, [{ content: [bold(texts.sample)], style: STYLE.body }]);
}
