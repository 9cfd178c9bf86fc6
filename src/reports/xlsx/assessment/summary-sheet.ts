import type { AssessmentTables } from '../../../domain/report/assessment-tables';
import type { ReadinessReport } from '../../../domain/report/readiness-report';
import type { StandardRow } from '../../../domain/report/report-rows';
import type { Layer } from '../../../domain/scoring/score-result';
import type { Cell } from '../../../domain/standard/sheet/sheet-table';
import { common } from '../../../i18n/messages/id/common';
import { workbook } from '../../../i18n/messages/id/workbook';
import type { WorkbookSheet } from '../workbook-sheet';
import { dateCell, type NameChoice, WIDTH } from './table-sheet';

const { summary: words, sheets } = workbook;
const LAYERS: readonly Layer[] = ['claimed', 'evidenced', 'verified'];

/** A name and what there is to say; a fact without anything is left out. */
type Fact = readonly [string, Cell];

/** Who, by which standard, on which day, with what result; under it the scores of every standard. */
export function summarySheet({ report }: AssessmentTables, choice: NameChoice): WorkbookSheet {
  const facts = [...institutionFacts(report, choice), ...packFacts(report), ...resultFacts(report)].filter(([, cell]) => cell !== null);
  const heads = [
    words.columns.code,
    words.columns.standard,
    ...LAYERS.map((layer) => words.layers[layer]),
    words.columns.minimum,
    words.columns.answered,
    words.columns.applicable,
  ];
  return {
    name: sheets.summary,
    rows: [...facts.map(([name, cell]) => [name, cell]), [null], heads, ...report.standards.map(standardCells), totalCells(report)],
    columns: [
      { width: WIDTH.text },
      { width: WIDTH.text },
      ...LAYERS.map(() => ({ width: WIDTH.word, numberFormat: '0.00' })),
      { width: WIDTH.word },
      { width: WIDTH.short },
      { width: WIDTH.short },
    ],
    headRow: facts.length + 1,
  };
}

/** What stands in place of a number that would say something untrue: nothing applies, nothing is answered, nothing is verified; null: the number. */
function insteadOf(layer: Layer, score: number | null, answered: number, applicable: number): string | null {
  if (applicable === 0) return words.notApplicable;
  if (layer === 'verified') return score === null ? words.notVerified : null;
  return answered === 0 ? words.unanswered : null;
}

const scoreCells = (scoreOf: (layer: Layer) => number | null, answered: number, applicable: number): readonly Cell[] =>
  LAYERS.map((layer) => insteadOf(layer, scoreOf(layer), answered, applicable) ?? scoreOf(layer));

const standardCells = ({ code, title, score, minimum, answered, applicable }: StandardRow): readonly Cell[] => [
  code,
  title,
  ...scoreCells((layer) => score[layer], answered, applicable),
  minimum,
  answered,
  applicable,
];

function totalCells({ layers }: ReadinessReport): readonly Cell[] {
  const { answered, applicable } = layers.claimed;
  return [null, words.total, ...scoreCells((layer) => layers[layer].total, answered, applicable), null, answered, applicable];
}

function institutionFacts({ asOf, identity, letterhead, round }: ReadinessReport, { withNames }: NameChoice): readonly Fact[] {
  const { permit, certificate } = identity;
  return [
    [words.asOf, { date: asOf }],
    [words.notice, identity.isSample ? `${words.sample} ${words.noticeText}` : words.noticeText],
    [words.name, letterhead.name],
    [words.foundation, letterhead.foundation],
    [words.kind, common.kinds[identity.kind]],
    [words.address, letterhead.address.length === 0 ? null : letterhead.address.join(', ')],
    [words.head, withNames ? identity.head : null],
    [words.permit, permit?.number ?? null],
    [words.permitUntil, dateCell(permit?.validUntil ?? null)],
    [words.certificate, certificate?.grade ?? null],
    [words.certificateUntil, dateCell(certificate?.validUntil ?? null)],
    ...identity.numbers.map(({ label, unit, value }): Fact => [words.numberOf(label, unit), value]),
    [words.round, round.number],
    [words.startedOn, dateCell(round.startedOn)],
    [words.plannedVisit, dateCell(round.plannedVisit)],
  ];
}

function packFacts({ pack, policy, sources }: ReadinessReport): readonly Fact[] {
  return [
    [words.pack, pack.title],
    [words.packVersion, `${pack.id} ${pack.version}`],
    [words.issuer, pack.issuer],
    [words.status, `${common.status[pack.status]}. ${common.statusExplained[pack.status]}`],
    [words.statusNote, pack.statusNote],
    [words.sources, words.sourcesText(sources.length, sheets.sources)],
    [words.policy, policy === null ? null : `${policy.title} (${common.status[policy.status]})`],
    [words.policyNote, policy?.statusNote ?? null],
  ];
}

function resultFacts({ layers, readiness, policy, blockers }: ReadinessReport): readonly Fact[] {
  const { claimed, verified } = layers;
  const instead = insteadOf('claimed', claimed.total, claimed.answered, claimed.applicable);
  const unlessOpen = (value: number | null | undefined): Cell => (instead === null ? (value ?? null) : null);
  return [
    [words.readiness, words.readinessWords[readiness]],
    [words.blockers, blockers.length],
    [words.claimedTotal, instead ?? claimed.total],
    [words.low, unlessOpen(claimed.interval?.low)],
    [words.high, unlessOpen(claimed.interval?.high)],
    [words.sensitivity, unlessOpen(claimed.sensitivity)],
    // Never rounded up to the whole of it.
    [words.coverage, verified.coverage === null ? null : Math.floor(verified.coverage * 10_000) / 100],
    ...(policy === null ? [] : LAYERS.map((layer): Fact => [words.grade(words.layers[layer].toLowerCase()), policy.grade[layer] ?? words.noGrade])),
  ];
}
