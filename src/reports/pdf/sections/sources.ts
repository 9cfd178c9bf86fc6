import type { ReadinessReport, ReportSource } from '../../../domain/report/report-model';
import { printShortDate } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, paragraph } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';

const words = texts.annex.sources;
const { columns } = words;

/** Where the criteria come from, whether each source is known to be in force, and when that was looked up. */
export function sourcesAnnex(sheet: Sheet, { sources, policy }: ReadinessReport): void {
  heading(sheet, words.chapter, 90);
  paragraph(sheet, words.intro, { style: STYLE.cell });
  sheet.gap(4);
  const ofPolicy: TableRow[] = (policy?.sources ?? []).map(({ title, number, inForce, checkedOn }) =>
    row('', number === undefined ? title : [bold(`${number} `), plain(title)], words.inForce[inForce], checked(checkedOn), words.notChecked),
  );
  table(
    sheet,
    [
      { head: columns.number, share: 6, align: 'right' },
      { head: columns.source, share: 58 },
      { head: columns.inForce, share: 13 },
      { head: columns.checkedOn, share: 13 },
      { head: columns.usedBy, share: 10 },
    ],
    [
      ...sources.map(sourceRow),
      ...(policy === null || ofPolicy.length === 0 ? [] : [{ kind: 'band', text: words.policy(policy.title) } as const, ...ofPolicy]),
    ],
  );
}

const checked = (date: string | undefined): string => (date === undefined ? words.notChecked : printShortDate(date));

const sourceRow = ({ source, usedBy }: ReportSource, place: number): TableRow =>
  row(String(place + 1), { parts: sourceParts(source) }, words.inForce[source.inForce], checked(source.checkedOn), words.usedBy(usedBy));

function sourceParts({ title, number, year, url, note }: ReportSource['source']): TextPart[] {
  const heading = number === undefined ? (year === undefined ? '' : `${year} `) : `${number} `;
  const soft = inTone(STYLE.note, 'soft');
  return [
    { content: [bold(heading), plain(title)], style: STYLE.cell },
    ...(note === undefined ? [] : [{ content: note, style: soft }]),
    ...(url === undefined ? [] : [{ content: url, style: soft }]),
  ];
}
