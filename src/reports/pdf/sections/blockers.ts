import type { ReadinessReport } from '../../../domain/report/report-model';
import type { BlockerRow, CriterionHead } from '../../../domain/report/report-rows';
import { printNumber, printScore } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, paragraph, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, table } from '../layout/table';
import type { TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';
import { criterionCell, levelParts } from './criterion-cell';

const words = texts.blockers;
const { columns } = words;

/** What stands in the way whatever the score, the gravest first: critical criteria, standards, evidence. */
export function blockersSection(sheet: Sheet, { blockers }: ReadinessReport): void {
  heading(sheet, words.chapter);
  paragraph(sheet, blockers.length === 0 ? words.none : words.intro);
  criticalTable(
    sheet,
    blockers.filter(({ kind }) => kind === 'critical'),
  );
  standardTable(
    sheet,
    blockers.filter(({ kind }) => kind === 'standardMinimum' || kind === 'standardUnanswered'),
  );
  evidenceTable(
    sheet,
    blockers.filter(({ kind }) => kind === 'evidenceMissing' || kind === 'evidenceExpired'),
  );
}

function criticalTable(sheet: Sheet, rows: readonly BlockerRow[]): void {
  if (rows.length === 0) return;
  subheading(sheet, words.criticalTitle(rows.length));
  table(
    sheet,
    [
      { head: columns.number, share: 6, align: 'right' },
      { head: columns.criterion, share: 36 },
      { head: columns.level, share: 14 },
      { head: columns.wanted, share: 15 },
      { head: columns.remedy, share: 29 },
    ],
    rows.map(({ criterion, level, wanted, remedy }, place) =>
      row(
        String(place + 1),
        criterion === null ? '' : criterionCell(criterion),
        { parts: levelParts(level, texts.gaps.unanswered) },
        { parts: levelParts(wanted, '') },
        remedy ?? '',
      ),
    ),
  );
}

function standardTable(sheet: Sheet, rows: readonly BlockerRow[]): void {
  if (rows.length === 0) return;
  subheading(sheet, words.standardTitle(rows.length));
  table(
    sheet,
    [
      { head: columns.number, share: 6, align: 'right' },
      { head: columns.standard, share: 50 },
      { head: columns.why, share: 44 },
    ],
    rows.map(({ kind, standard, score, minimum }, place) =>
      row(
        String(place + 1),
        standard === null ? '' : [bold(`${standard.code}. `), plain(standard.title)],
        kind === 'standardUnanswered' ? words.standardUnanswered : words.belowMinimum(printScore(score ?? 0), printNumber(minimum ?? 0)),
      ),
    ),
  );
}

function evidenceTable(sheet: Sheet, rows: readonly BlockerRow[]): void {
  if (rows.length === 0) return;
  const groups = byCriterion(rows);
  subheading(sheet, words.evidenceTitle(rows.length, groups.length));
  table(
    sheet,
    [
      { head: columns.number, share: 5, align: 'right' },
      { head: columns.criterion, share: 42 },
      { head: columns.evidence, share: 53 },
    ],
    groups.map((group, place) =>
      row(String(place + 1), group[0]?.criterion == null ? '' : { parts: [questionPart(group[0].criterion)] }, { parts: group.map(evidencePart) }),
    ),
  );
}

/** Neighbours of one criterion in one row: its question is printed once. */
function byCriterion(rows: readonly BlockerRow[]): BlockerRow[][] {
  const groups: BlockerRow[][] = [];
  for (const blocker of rows) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last[0]?.criterion?.id === blocker.criterion?.id) last.push(blocker);
    else groups.push([blocker]);
  }
  return groups;
}

const questionPart = ({ code, question }: CriterionHead): TextPart => ({ content: [bold(`${code} `), plain(question)], style: STYLE.cell });

const evidencePart = ({ kind, requirement, expiredOn }: BlockerRow): TextPart => ({
  content: [plain(`${requirement ?? ''}: `), bold(kind === 'evidenceExpired' ? words.expired(expiredOn) : words.missing)],
  style: STYLE.cell,
  gapBefore: 1.5,
});
