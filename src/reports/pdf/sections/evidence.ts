import type { ReadinessReport } from '../../../domain/report/report-model';
import type { EvidenceRow, EvidenceRowState } from '../../../domain/report/report-rows';
import { printShortDate } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { STYLE } from '../look';

const words = texts.evidence;
const { columns } = words;

const IN_HAND: ReadonlySet<EvidenceRowState> = new Set(['met', 'undated', 'expired']);

/** The evidence in the manner of Formulir B: what there is, and what is still wanted. */
export function evidenceSection(sheet: Sheet, { evidence }: ReadinessReport): void {
  const recorded = evidence.filter(({ state }) => IN_HAND.has(state));
  const wanted = evidence.filter(({ state, isRequired }) => !IN_HAND.has(state) && (isRequired || state !== 'unrecorded'));
  heading(sheet, words.chapter);
  paragraph(sheet, words.intro);
  subheading(sheet, words.recordedTitle(recorded.length));
  if (recorded.length === 0) paragraph(sheet, words.noneRecorded);
  else evidenceTable(sheet, recorded);
  subheading(sheet, words.wantedTitle(wanted.length));
  if (wanted.length === 0) paragraph(sheet, words.noneWanted);
  else wantedTable(sheet, wanted);
  sheet.gap(2);
  paragraph(sheet, words.wantedNote, { style: STYLE.note });
}

function evidenceTable(sheet: Sheet, rows: readonly EvidenceRow[]): void {
  table(
    sheet,
    [
      { head: columns.number, share: 5, align: 'right' },
      { head: columns.title, share: 30 },
      { head: columns.kind, share: 10.5 },
      { head: columns.location, share: 13.5 },
      { head: columns.numberOf, share: 12 },
      { head: columns.validUntil, share: 9.5 },
      { head: columns.state, share: 9.5 },
      { head: columns.codes, share: 10 },
    ],
    rows.map((evidence, place) => recordedRow(evidence, place + 1)),
  );
}

const recordedRow = ({ title, kind, location, number, validUntil, state, codes }: EvidenceRow, place: number): TableRow =>
  row(
    String(place),
    title,
    words.kinds[kind],
    location ?? '',
    number ?? '',
    validUntil === null ? '' : printShortDate(validUntil),
    words.states[state],
    codes.join(', '),
  );

/** What is not there yet has no place and no number, so its name gets their room. */
function wantedTable(sheet: Sheet, rows: readonly EvidenceRow[]): void {
  table(
    sheet,
    [
      { head: columns.number, share: 5, align: 'right' },
      { head: columns.title, share: 59 },
      { head: columns.kind, share: 10.5 },
      { head: columns.state, share: 17.5 },
      { head: columns.codes, share: 8 },
    ],
    rows.map(({ title, kind, state, requestedOn, isRequired, codes }, place) =>
      row(
        String(place + 1),
        isRequired ? title : `${title} (${words.optional})`,
        words.kinds[kind],
        state === 'requested' && requestedOn !== null ? words.requestedOn(requestedOn) : words.states[state],
        codes.join(', '),
      ),
    ),
  );
}
