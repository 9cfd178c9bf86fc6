import type { PaperBase } from '../../../domain/report/paper-base';
import { papers as texts } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import { withFooters } from '../footer';
import type { LogoImage } from '../image-size';
import { panel } from '../layout/panel';
import { paragraph } from '../layout/paragraph';
import { Sheet } from '../layout/sheet';
import { inTone } from '../layout/text-block';
import { STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { letterhead } from '../sections/letterhead';
import { cleanText } from '../text/clean-text';
import { bold } from '../text/lay-out-text';

export interface LayoutHooks {
  readonly logo?: LogoImage | undefined;
  /** Called after each section with the share of sections that are laid out, in (0, 1]. */
  readonly onSection?: ((share: number) => void) | undefined;
}

export interface PaperNames {
  readonly title: string;
  readonly subtitle: string;
  /** What the paper is not, at the foot of every page. */
  readonly footer: string;
  /** False for a form that speaks of no day. */
  readonly isDated: boolean;
}

export type PaperSection<M> = (sheet: Sheet, model: M) => void;

/** Head, sections and foot of a paper: what all kinds but the readiness report have in common. */
export function layOutPaper<M extends PaperBase>(
  faces: FaceSet,
  model: M,
  names: PaperNames,
  sections: readonly PaperSection<M>[],
  { logo, onSection }: LayoutHooks = {},
): PrintDocument {
  const sheet = new Sheet(faces);
  if (model.letterhead !== null) letterhead(sheet, { letterhead: model.letterhead }, logo);
  for (const [place, section] of sections.entries()) {
    section(sheet, model);
    onSection?.((place + 1) / sections.length);
  }
  return finishPaper(sheet, model, names);
}

/** Footers, bookmarks and metadata around pages that are laid out. */
export function finishPaper(sheet: Sheet, model: PaperBase, names: PaperNames): PrintDocument {
  const { letterhead: head, pack, asOf, isSample } = model;
  const origin = names.isDated ? texts.footerLine(pack.title, pack.version, asOf) : texts.footerPack(pack.title, pack.version);
  const footer = {
    name: head === null ? names.title : texts.footerName(head.name, names.title),
    parts: [...(isSample ? [report.footer.sample] : []), origin, names.footer],
  };
  const author = head === null ? '' : cleanText(head.name);
  return {
    pages: withFooters(sheet.faces, footer, sheet.pages),
    outline: sheet.outline,
    info: {
      title: author === '' ? names.title : `${names.title} - ${author}`,
      author: author === '' ? report.creator : author,
      subject: texts.subject(names.title, pack.title, pack.version),
      keywords: texts.keywords,
      creator: report.creator,
      date: asOf,
    },
  };
}

/** The title with what the paper is, the day it speaks of, and a warning on practice data. */
export function paperTitle(sheet: Sheet, { asOf, round, isSample }: PaperBase, { title, subtitle, isDated }: PaperNames): void {
  sheet.bookmark(title, 0);
  paragraph(sheet, [bold(title.toUpperCase())], { style: STYLE.title, align: 'center', gapBefore: 14 });
  paragraph(sheet, [bold(subtitle)], { style: inTone(STYLE.body, 'accent'), align: 'center', gapBefore: 1 });
  const facts = [
    ...(isDated ? [report.asOf(asOf)] : []),
    ...(round === null ? [] : [report.roundOf(round.number), ...(round.title === null ? [] : [round.title])]),
  ];
  if (facts.length > 0) paragraph(sheet, facts.join(' · '), { align: 'center', gapBefore: 1 });
  if (!isSample) return;
  sheet.gap(6);
  panel(sheet, [{ content: [bold(report.sample)], style: STYLE.body }]);
}

/** By which pack, how official that is, and that an official form may look otherwise (DESIGN section 2). */
export function provenancePanel(sheet: Sheet, { pack }: PaperBase): void {
  sheet.gap(8);
  panel(
    sheet,
    [
      { content: [bold(texts.provenance(pack.title, pack.version, pack.issuer))], style: STYLE.cell },
      { content: `${report.basis.statusExplained[pack.status]} ${pack.statusNote}`, style: STYLE.note, gapBefore: 2 },
      { content: texts.notOfficialForm, style: inTone(STYLE.note, 'ink'), gapBefore: 2 },
    ],
    report.basis.status[pack.status],
  );
}
