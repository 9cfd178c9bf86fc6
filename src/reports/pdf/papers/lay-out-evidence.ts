import type { Binder, BinderRow, EvidencePaper } from '../../../domain/report/evidence-paper';
import type { EvidenceRowState } from '../../../domain/report/report-rows';
import { printShortDate } from '../../../i18n/fixed-format';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import type { FaceSet } from '../font/face-set';
import { heading, paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { type Cell, type Column, row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import type { PrintDocument } from '../marks';
import { bold, plain } from '../text/lay-out-text';
import { type LayoutHooks, layOutPaper, type PaperNames, paperTitle, provenancePanel } from './paper-frame';
import { spineLabels } from './spine-labels';

const texts = papers.evidence;
const NAMES: PaperNames = { title: texts.title, subtitle: texts.subtitle, footer: report.footer.selfAssessed, isDated: true };

/** The evidence in binder order with a box for the day, and labels for the spines. */
export const layOutEvidence = (faces: FaceSet, model: EvidencePaper, hooks?: LayoutHooks): PrintDocument =>
  layOutPaper(faces, model, NAMES, [title, binders, loose, spineLabels], hooks);

const STATES: readonly EvidenceRowState[] = ['met', 'undated', 'expired', 'requested', 'missing', 'unrecorded'];

function title(sheet: Sheet, model: EvidencePaper): void {
  paperTitle(sheet, model, NAMES);
  provenancePanel(sheet, model);
  paragraph(sheet, texts.intro, { gapBefore: 8 });
  const { counts } = model;
  const told = STATES.filter((state) => counts[state] > 0).map((state) => texts.countOf(report.evidence.states[state], counts[state]));
  if (told.length === 0) paragraph(sheet, texts.none, { gapBefore: 4 });
  else paragraph(sheet, [bold(`${texts.counts}: `), plain(`${told.join(' · ')}.`)], { gapBefore: 4 });
}

function binders(sheet: Sheet, { binders: all }: EvidencePaper): void {
  for (const binder of all) binderSection(sheet, binder);
  if (all.length > 0) paragraph(sheet, texts.optionalNote, { style: STYLE.note, gapBefore: 6 });
}

function binderSection(sheet: Sheet, { code, title: name, sections, shown, elsewhere }: Binder): void {
  heading(sheet, texts.binder(code, name), 90);
  const filed = sections.flatMap((section): TableRow[] => [{ kind: 'band', text: section.title }, ...section.rows.map(evidenceRow)]);
  const seen = shown.length === 0 ? [] : [{ kind: 'band', text: texts.shown } as const, ...shown.map(evidenceRow)];
  if (filed.length + seen.length > 0) table(sheet, COLUMNS, [...filed, ...seen]);
  if (elsewhere.length === 0) return;
  const list = elsewhere.map((other) => texts.elsewhereOf(other.code, other.filedAs)).join('; ');
  paragraph(sheet, [bold(`${texts.elsewhere}: `), plain(`${list}.`)], { style: inTone(STYLE.note, 'ink'), gapBefore: 3 });
  sheet.release();
}

const { columns } = texts;
const COLUMNS: readonly Column[] = [
  { head: columns.number, share: 8.5 },
  { head: columns.title, share: 33 },
  { head: columns.codes, share: 10 },
  { head: columns.location, share: 14 },
  { head: columns.document, share: 14 },
  { head: columns.validUntil, share: 9.5 },
  { head: columns.state, share: 10 },
  { head: columns.check, share: 6 },
];

const evidenceRow = (evidence: BinderRow): TableRow =>
  row(
    evidence.filedAs === null ? '' : [bold(evidence.filedAs)],
    { parts: titleParts(evidence) },
    evidence.codes.join(', '),
    evidence.location ?? '',
    { parts: documentParts(evidence) },
    evidence.validUntil === null ? '' : printShortDate(evidence.validUntil),
    { parts: stateParts(evidence) },
    TO_TICK,
  );

/** A box for the day itself. */
export const TO_TICK: Cell = { parts: [{ content: '', style: STYLE.cell, box: 'open', indent: 3 }] };

const titleParts = ({ title: name, kind, isRequired, codes }: BinderRow): TextPart[] => [
  { content: name, style: STYLE.cell },
  {
    content: [report.evidence.kinds[kind], ...(isRequired || codes.length === 0 ? [] : [texts.optional])].join(' · '),
    style: inTone(STYLE.head, 'soft'),
  },
];

function documentParts({ number, issuedOn }: BinderRow): TextPart[] {
  return [
    ...(number === null ? [] : [{ content: number, style: STYLE.cell }]),
    ...(issuedOn === null ? [] : [{ content: number === null ? printShortDate(issuedOn) : texts.dated(issuedOn), style: STYLE.note }]),
  ];
}

/** What is not in order stands out in bold. */
function stateParts({ state, requestedOn }: BinderRow): TextPart[] {
  const word = report.evidence.states[state];
  const since = state === 'requested' && requestedOn !== null ? [{ content: printShortDate(requestedOn), style: STYLE.note }] : [];
  return [{ content: state === 'met' || state === 'undated' ? word : [bold(word)], style: STYLE.cell }, ...since];
}

function loose(sheet: Sheet, { loose: rows }: EvidencePaper): void {
  if (rows.length === 0) return;
  subheading(sheet, texts.loose);
  table(sheet, COLUMNS, rows.map(evidenceRow));
}
