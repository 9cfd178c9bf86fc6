import type { SignatureBlock } from '../../../domain/report/report-model';
import { printDate } from '../../../i18n/fixed-format';
import { papers as texts } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { blockMarks, heightOf, inTone, styledLines, type TextPart } from '../layout/text-block';
import { BODY, STYLE } from '../look';
import { bold } from '../text/lay-out-text';

/** Who signs: what stands above the empty room, and the name below it; null: left open for the pen. */
export interface Signer {
  readonly role: string;
  readonly organisation: string | null;
  readonly name: string | null;
}

const SIGN_HEIGHT = 54;
const GUTTER = 18;

/** The one who answers for the paper, as the form about it has it. */
export const leaderSigner = ({ name, title }: SignatureBlock, organisation: string | null): Signer => ({
  role: title ?? texts.sign.leader,
  organisation,
  name,
});

/** Places to sign side by side, all in one piece; nothing is signed or numbered by the app. */
export function signBlocks(sheet: Sheet, statement: string | null, { place, signedOn }: SignatureBlock, signers: readonly Signer[]): void {
  const width = (BODY.width - GUTTER * (signers.length - 1)) / signers.length;
  const when = report.signature.place(place ?? report.signature.shortDots, signedOn === null ? report.signature.shortDots : printDate(signedOn));
  const columns = signers.map(({ role, organisation, name }, column) => {
    const isLast = column === signers.length - 1;
    const above: TextPart[] = [
      { content: isLast ? when : ' ', style: STYLE.body },
      { content: role, style: STYLE.body },
      ...(organisation === null ? [] : [{ content: organisation, style: STYLE.body }]),
    ];
    const below: TextPart[] = [
      { content: name === null ? texts.signHere : [bold(name)], style: STYLE.body },
      ...(name === null ? [{ content: texts.sign.nameTitle, style: inTone(STYLE.note, 'soft') }] : []),
    ];
    return { above: styledLines(sheet.faces, above, width), below: styledLines(sheet.faces, below, width), x: BODY.left + column * (width + GUTTER) };
  });
  const topHeight = Math.max(...columns.map(({ above }) => heightOf(above)));
  const height = topHeight + SIGN_HEIGHT + Math.max(...columns.map(({ below }) => heightOf(below)));
  heading(sheet, texts.sign.chapter, Math.min(height + 60, 260));
  if (statement !== null) paragraph(sheet, statement);
  sheet.gap(12);
  sheet.ensure(height);
  const top = sheet.y;
  for (const { above, below, x } of columns) {
    sheet.add(...blockMarks(above, x, top, width), ...blockMarks(below, x, top + topHeight + SIGN_HEIGHT, width));
  }
  sheet.y = top + height;
  sheet.release();
}
