import type { SummaryPaper } from '../../../domain/report/summary-paper';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import type { LogoImage } from '../image-size';
import { shortened, shortenedTo } from '../layout/label';
import { paragraph } from '../layout/paragraph';
import { Sheet } from '../layout/sheet';
import { inTone } from '../layout/text-block';
import { BODY, STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { HEAD_STYLES, LOGO_SIDE, letterhead } from '../sections/letterhead';
import { bold } from '../text/lay-out-text';
import { finishPaper, type LayoutHooks, type PaperNames } from './paper-frame';
import { needsPart } from './summary-needs';
import { ROOMS, type Room } from './summary-room';
import { standardsPart } from './summary-standards';
import { statePart } from './summary-state';
import { stepsPart } from './summary-steps';

const texts = papers.summary;
const NAMES: PaperNames = { title: texts.title, subtitle: '', footer: report.footer.selfAssessed, isDated: true };

/** One page for the head of the foundation. What does not fit is said shorter, never on a second page. */
export function layOutSummary(faces: FaceSet, model: SummaryPaper, { logo, onSection }: LayoutHooks = {}): PrintDocument {
  let sheet = new Sheet(faces);
  for (const room of ROOMS) {
    sheet = layOutIn(faces, model, room, logo);
    if (sheet.pageCount === 1) break;
  }
  onSection?.(1);
  return finishPaper(sheet, model, NAMES);
}

function layOutIn(faces: FaceSet, model: SummaryPaper, room: Room, logo: LogoImage | undefined): Sheet {
  const sheet = new Sheet(faces);
  head(sheet, model, logo);
  title(sheet, model);
  for (const part of [statePart, standardsPart, stepsPart, needsPart, originPart]) part(sheet, model, room);
  return sheet;
}

/** The letterhead with one line for each fact: the rest is in the profile. */
function head(sheet: Sheet, { letterhead: { name, foundation, address } }: SummaryPaper, logo: LogoImage | undefined): void {
  const width = BODY.width - (logo === undefined ? 0 : 2 * LOGO_SIDE);
  const one = (text: string, style: (typeof HEAD_STYLES)[keyof typeof HEAD_STYLES]): string => shortened(sheet.faces, text, style, width * 0.94);
  const short = {
    name: one(name, HEAD_STYLES.name),
    foundation: foundation === null ? null : one(foundation, HEAD_STYLES.foundation),
    address: address.length === 0 ? [] : [one(address.join(', '), HEAD_STYLES.small)],
  };
  letterhead(sheet, { letterhead: { ...short, phone: null, email: null, permitNumber: null } }, logo);
}

function title(sheet: Sheet, { asOf, round, isSample }: SummaryPaper): void {
  sheet.bookmark(NAMES.title, 0);
  paragraph(sheet, [bold(NAMES.title.toUpperCase())], { style: STYLE.title, align: 'center', gapBefore: 9 });
  paragraph(sheet, [report.asOf(asOf), report.roundOf(round.number)].join(' · '), { align: 'center' });
  if (isSample) paragraph(sheet, [bold(report.sample)], { style: STYLE.cell, align: 'center' });
}

function originPart(sheet: Sheet, { pack }: SummaryPaper, room: Room): void {
  const source = texts.source(pack.title, pack.version, report.basis.status[pack.status].toLowerCase());
  const note = inTone(STYLE.note, 'soft');
  paragraph(sheet, shortenedTo(sheet.faces, source, note, BODY.width, 1), { style: note, gapBefore: room.gap });
  paragraph(sheet, texts.disclaimer, { style: note });
}
