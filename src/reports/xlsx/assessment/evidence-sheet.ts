import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { EvidenceLink } from '../../../domain/report/evidence-links';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';
import { type Column, dateCell, type NameChoice, tableSheet, WIDTH, yesCell } from './table-sheet';

const { columns: words } = workbook;

const COLUMNS: readonly Column<EvidenceLink>[] = [
  { heading: words.code, width: WIDTH.short, cell: ({ criterion }) => criterion?.code ?? null },
  { heading: words.standard, width: WIDTH.name, cell: ({ standardTitle }) => standardTitle },
  { heading: words.requirement, width: WIDTH.text, cell: ({ requirement }) => requirement },
  { heading: words.kind, width: WIDTH.word, cell: ({ kind }) => workbook.evidenceKinds[kind] },
  { heading: words.required, width: WIDTH.short, cell: ({ isRequired }) => yesCell(isRequired) },
  { heading: words.state, width: WIDTH.word, cell: ({ state }) => (state === null ? workbook.unusedItem : workbook.evidenceStates[state]) },
  { heading: words.item, width: WIDTH.text, cell: ({ item }) => item },
  { heading: words.location, width: WIDTH.name, cell: ({ location }) => location },
  { heading: words.number, width: WIDTH.name, cell: ({ number }) => number },
  { heading: words.issuedOn, width: WIDTH.word, cell: ({ issuedOn }) => dateCell(issuedOn) },
  { heading: words.validUntil, width: WIDTH.word, cell: ({ validUntil }) => dateCell(validUntil) },
  { heading: words.requestedOn, width: WIDTH.word, cell: ({ requestedOn }) => dateCell(requestedOn) },
  { heading: words.files, width: WIDTH.short, cell: ({ fileCount }) => fileCount },
  { heading: words.id, width: WIDTH.name, cell: ({ criterion }) => criterion?.id ?? null },
];

/** Every requirement that applies with what answers it; then items of the register that answer nothing. */
export const evidenceSheet = ({ evidence }: AssessmentTables, choice: NameChoice): WorkbookSheet =>
  tableSheet(workbook.sheets.evidence, COLUMNS, evidence, choice);
