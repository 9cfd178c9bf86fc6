import type { BlankForm, FormStandard } from '../../../domain/report/blank-form';
import { printDate, printNumber } from '../../../i18n/fixed-format';
import { common } from '../../../i18n/messages/id/common';
import { papers } from '../../../i18n/messages/id/papers';
import type { FaceSet } from '../font/face-set';
import { heading, paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone } from '../layout/text-block';
import { STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { formRow } from './form-row';
import { type LayoutHooks, layOutPaper, type PaperNames, paperTitle, provenancePanel } from './paper-frame';
import { leaderSigner, signBlocks } from './sign-blocks';

const texts = papers.blankForm;
const NAMES: PaperNames = { title: texts.title, subtitle: texts.subtitle, footer: texts.footer, isDated: false };

/** The instrument to fill in by hand: what to do, who it is about, every criterion with its levels, and the places to sign. */
export const layOutBlankForm = (faces: FaceSet, model: BlankForm, hooks?: LayoutHooks): PrintDocument =>
  layOutPaper(faces, model, NAMES, [title, howTo, identity, criteria, signatures], hooks);

function title(sheet: Sheet, model: BlankForm): void {
  paperTitle(sheet, model, NAMES);
  provenancePanel(sheet, model);
}

function howTo(sheet: Sheet): void {
  heading(sheet, texts.howTitle);
  for (const [place, step] of texts.how.entries()) paragraph(sheet, `${place + 1}. ${step}`, { style: STYLE.cell, gapBefore: place === 0 ? 0 : 1.5 });
}

/** Room enough for a hand. */
const BLANK = { ...STYLE.cell, leading: 17 };

function blank(label: string, value: string | null): TableRow {
  const isOpen = value === null || value === '';
  return row(
    { parts: [{ content: label, style: inTone(isOpen ? BLANK : STYLE.cell, 'soft') }] },
    { parts: [isOpen ? { content: '', style: BLANK, isRuled: true } : { content: value, style: STYLE.cell }] },
  );
}

function identity(sheet: Sheet, model: BlankForm): void {
  heading(sheet, papers.identity);
  const columns = [
    { head: '', share: 38 },
    { head: '', share: 62 },
  ];
  table(sheet, columns, [...institutionRows(model), ...numberRows(model)], { isHeadless: true });
}

function institutionRows({ letterhead, identity: known }: BlankForm): TableRow[] {
  const { fields } = texts;
  const permit = known?.permit ?? null;
  return [
    blank(fields.name, letterhead?.name ?? null),
    blank(fields.kind, known === null ? null : common.kinds[known.kind]),
    blank(fields.foundation, letterhead?.foundation ?? null),
    blank(fields.address, letterhead?.address.join(', ') ?? null),
    blank(fields.permit, permit?.number ?? null),
    blank(fields.permitUntil, permit?.validUntil == null ? null : printDate(permit.validUntil)),
    blank(fields.head, known?.head ?? null),
    blank(fields.headTitle, known?.headTitle ?? null),
    blank(fields.filledOn, null),
    blank(fields.filledBy, null),
  ];
}

const numberRows = ({ profileFields }: BlankForm): TableRow[] =>
  profileFields.map(({ label, unit, value }) => blank(unit === '' ? label : `${label} (${unit})`, value === null ? null : printNumber(value)));

function criteria(sheet: Sheet, { standards, leftOut }: BlankForm): void {
  for (const standard of standards) standardTable(sheet, standard);
  if (leftOut.length > 0) paragraph(sheet, texts.leftOut(leftOut.length, leftOut.join(', ')), { style: STYLE.note, gapBefore: 6 });
}

function standardTable(sheet: Sheet, { code, title: name, sections }: FormStandard): void {
  sheet.bookmark(papers.standard(code, name), 0);
  subheading(sheet, papers.standard(code, name), { keepBelow: 190 });
  const rows = sections.flatMap((section): TableRow[] => [{ kind: 'band', text: section.title }, ...section.criteria.map(formRow)]);
  table(
    sheet,
    [
      { head: texts.columns.code, share: 9 },
      { head: texts.columns.question, share: 50 },
      { head: texts.columns.answer, share: 41 },
    ],
    rows,
  );
}

function signatures(sheet: Sheet, { signature, letterhead }: BlankForm): void {
  const organisation = letterhead?.name ?? null;
  signBlocks(sheet, texts.statement, { ...signature, place: null, signedOn: null }, [
    { role: papers.sign.filler, organisation: null, name: null },
    leaderSigner(signature, organisation),
  ]);
}
