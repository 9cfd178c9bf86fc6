import type { DocumentRow, DocumentsPaper } from '../../../domain/report/documents-paper';
import type { EvidenceRowState } from '../../../domain/report/report-rows';
import { printShortDate } from '../../../i18n/fixed-format';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import { paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { type Column, row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { tagPart } from '../sections/criterion-cell';
import { bold } from '../text/lay-out-text';
import { TO_TICK } from './lay-out-evidence';
import { type LayoutHooks, layOutPaper, type PaperNames, paperTitle, provenancePanel } from './paper-frame';
import { leaderSigner, signBlocks } from './sign-blocks';

const texts = papers.documents;
const NAMES: PaperNames = { title: texts.title, subtitle: texts.subtitle, footer: report.footer.selfAssessed, isDated: true };

/** The documents by criterion, with empty columns for whoever checks them. */
export const layOutDocuments = (faces: FaceSet, model: DocumentsPaper, hooks?: LayoutHooks): PrintDocument =>
  layOutPaper(faces, model, NAMES, [title, documents, signatures], hooks);

function title(sheet: Sheet, model: DocumentsPaper): void {
  paperTitle(sheet, model, NAMES);
  provenancePanel(sheet, model);
  paragraph(sheet, model.standards.length === 0 ? texts.none : texts.intro, { gapBefore: 8 });
}

const { columns } = texts;
const COLUMNS: readonly Column[] = [
  { head: columns.code, share: 9 },
  { head: columns.asked, share: 33 },
  { head: columns.has, share: 11 },
  { head: columns.number, share: 12 },
  { head: columns.issuedOn, share: 9 },
  { head: columns.validUntil, share: 9 },
  { head: columns.check, share: 6 },
  { head: columns.note, share: 16 },
];

function documents(sheet: Sheet, { standards, notApplicable }: DocumentsPaper): void {
  for (const { code, title: name, sections } of standards) {
    sheet.bookmark(papers.standard(code, name), 0);
    subheading(sheet, papers.standard(code, name), { keepBelow: 80 });
    table(
      sheet,
      COLUMNS,
      sections.flatMap((section): TableRow[] => [{ kind: 'band', text: section.title }, ...section.rows.map(documentRow)]),
    );
  }
  if (notApplicable.length > 0) paragraph(sheet, texts.notApplicable(notApplicable.join(', ')), { style: STYLE.note, gapBefore: 6 });
}

const documentRow = (document: DocumentRow): TableRow =>
  row(
    { parts: [{ content: [bold(document.code)], style: STYLE.cell }, ...tagPart(tagsOf(document))] },
    { parts: askedParts(document) },
    { parts: stateParts(document.state) },
    document.number ?? '',
    document.issuedOn === null ? '' : printShortDate(document.issuedOn),
    document.validUntil === null ? '' : printShortDate(document.validUntil),
    TO_TICK,
    '',
  );

const tagsOf = ({ isCritical, isLikely }: DocumentRow): string[] => [...(isCritical ? [texts.critical] : []), ...(isLikely ? [texts.likely] : [])];

function askedParts({ asked, isRequired, found }: DocumentRow): TextPart[] {
  return [
    { content: isRequired ? asked : `${asked} (${texts.optional})`, style: STYLE.cell },
    ...(found === null || found === asked ? [] : [{ content: texts.found(found), style: inTone(STYLE.note, 'ink'), gapBefore: 1 }]),
  ];
}

const IN_HAND: ReadonlySet<EvidenceRowState> = new Set(['met', 'undated', 'expired']);

/** Ticked where it is in hand; what else is to be known of it stands beside the box. */
const stateParts = (state: EvidenceRowState): TextPart[] => [
  {
    content: state === 'expired' ? [bold(report.evidence.states.expired)] : report.evidence.states[state],
    style: STYLE.note,
    box: IN_HAND.has(state) ? 'ticked' : 'open',
  },
];

const signatures = (sheet: Sheet, { signature, letterhead }: DocumentsPaper): void =>
  signBlocks(sheet, null, { ...signature, place: null, signedOn: null }, [
    leaderSigner(signature, letterhead.name),
    { role: papers.sign.assessor, organisation: null, name: null },
  ]);
