import type { Assessment } from '../domain/assessment/assessment.generated';
import { contextFor } from '../domain/report/report-context';
import type { BlockerRow, StandardRow } from '../domain/report/report-rows';
import { blockerRows, standardRows } from '../domain/report/standing-rows';
import { explain } from '../domain/scoring/explain';
import type { BlockerKind, Layer, ScoreResult } from '../domain/scoring/score-result';
import type { PackIndex } from '../domain/standard/pack-index';

export const LAYERS = ['claimed', 'evidenced', 'verified'] as const satisfies readonly Layer[];

export type Layers = Readonly<Record<Layer, ScoreResult>>;

/** What is shown for a score: a value (low = high where nothing is open), or the word for why there is none. Never a 0 for "not answered". */
export type ShownScore =
  | { readonly kind: 'notApplicable' | 'unanswered' | 'notVerified' }
  | { readonly kind: 'value'; readonly low: number; readonly high: number };

export interface StandardView extends Omit<StandardRow, 'score'> {
  readonly shown: Readonly<Record<Layer, ShownScore>>;
}

export interface ResultView {
  readonly totals: Readonly<Record<Layer, ShownScore>>;
  readonly standards: readonly StandardView[];
  /** Blockers of the claimed layer by kind, the gravest kind first; kinds without any are left out. */
  readonly blockers: readonly { readonly kind: BlockerKind; readonly rows: readonly BlockerRow[] }[];
  /** Criteria that are marked not applicable. */
  readonly excused: number;
  /** Applicable criteria without an answer. */
  readonly open: number;
}

const KINDS: readonly BlockerKind[] = ['critical', 'standardMinimum', 'standardUnanswered', 'evidenceExpired', 'evidenceMissing'];

/** The result of an assessment as the page shows it. */
export function viewResult(index: PackIndex, assessment: Assessment, layers: Layers): ResultView {
  const { asOf, answered, applicable } = layers.claimed;
  const context = contextFor(index, assessment, asOf);
  const explanation = explain(index, assessment, { layer: 'claimed', asOf });
  const rows = blockerRows(context, layers);
  return {
    totals: { claimed: shownTotal(layers.claimed), evidenced: shownTotal(layers.evidenced), verified: shownTotal(layers.verified) },
    standards: standardRows(context, layers, explanation).map((row) => viewStandard(row, layers)),
    blockers: KINDS.flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      return own.length === 0 ? [] : [{ kind, rows: own }];
    }),
    excused: explanation.standards.flatMap(({ criteria }) => criteria).filter(({ count }) => count === 'excludedNotApplicable').length,
    open: applicable - answered,
  };
}

export function shownTotal({ layer, total, answered, applicable, interval }: ScoreResult): ShownScore {
  if (applicable === 0) return { kind: 'notApplicable' };
  if (layer === 'verified') return total === null ? { kind: 'notVerified' } : { kind: 'value', low: total, high: total };
  if (answered === 0 || total === null) return { kind: 'unanswered' };
  return { kind: 'value', low: interval?.low ?? total, high: interval?.high ?? total };
}

function viewStandard({ score, ...row }: StandardRow, layers: Layers): StandardView {
  const { claimed, evidenced, verified } = score;
  const none: ShownScore = { kind: row.applicable === 0 ? 'notApplicable' : 'unanswered' };
  const verifiable = layers.verified.standards.find(({ id }) => id === row.id)?.applicable ?? 0;
  return {
    ...row,
    shown: {
      claimed: claimed === null || row.answered === 0 ? none : { kind: 'value', low: claimed, high: row.highest ?? claimed },
      evidenced: evidenced === null || row.answered === 0 ? none : { kind: 'value', low: evidenced, high: evidenced },
      verified: verified === null ? { kind: verifiable === 0 ? 'notApplicable' : 'notVerified' } : { kind: 'value', low: verified, high: verified },
    },
  };
}
