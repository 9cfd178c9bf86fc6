import type { Action } from '../assessment/assessment.generated';
import { rankGaps } from '../gap/gap-ranking';
import { explain } from '../scoring/explain';
import { score } from '../scoring/score';
import type { BlockerKind, Layer, Readiness, ScoreResult } from '../scoring/score-result';
import { actionRows, sortedActions } from './action-rows';
import { gapRows } from './gap-rows';
import { type AssessedBase, assessedBase } from './paper-base';
import { policyFacts } from './provenance-facts';
import type { ReadinessReportInput } from './readiness-report';
import { contextFor, type ReportContext } from './report-context';
import type { ReportPolicy } from './report-model';
import type { GapRow, StandardRow } from './report-rows';
import { standardRows } from './standing-rows';

/** One page for the head of the foundation. */
export interface SummaryPaper extends AssessedBase {
  readonly readiness: Readiness;
  readonly claimed: Pick<ScoreResult, 'total' | 'interval' | 'answered' | 'applicable' | 'answeredShare'>;
  /** Total of the evidenced layer; null: nothing counted. */
  readonly evidenced: number | null;
  readonly standards: readonly StandardRow[];
  readonly blockers: Readonly<Record<BlockerKind, number>>;
  /** The gaps that rank first, at most STEPS. */
  readonly steps: readonly NextStep[];
  /** How many gaps there are in all. */
  readonly gapCount: number;
  readonly needs: FoundationNeeds;
  readonly plannedVisit: string | null;
  readonly policy: ReportPolicy | null;
}

export interface NextStep {
  readonly gap: GapRow;
  /** The first pending action for it; null: nobody has it yet. */
  readonly action: { readonly who: string; readonly due: string | null } | null;
}

export type CostClass = NonNullable<Action['cost']> | 'unset';

export interface FoundationNeeds {
  /** Pending actions by their cost class. */
  readonly counts: Readonly<Record<CostClass, number>>;
  /** Pending actions that cost something, the dearest first, then by due date. */
  readonly costly: readonly { readonly what: string; readonly cost: CostClass; readonly due: string | null }[];
  /** Gaps whose first step the pack counts at HEAVY_EFFORT or above. */
  readonly heavySteps: number;
}

const STEPS = 5;
/** From "beberapa bulan" upwards. */
const HEAVY_EFFORT = 4;

export function buildSummaryPaper(input: ReadinessReportInput): SummaryPaper {
  const { pack: index, assessment, asOf, policy } = input;
  const context = contextFor(index, assessment, asOf);
  const result = (layer: Layer): ScoreResult => score(index, assessment, { layer, asOf, ...(policy === undefined ? {} : { policy }) });
  const layers = { claimed: result('claimed'), evidenced: result('evidenced'), verified: result('verified') };
  const { total, interval, answered, applicable, answeredShare, readiness, blockers } = layers.claimed;
  const gaps = gapRows(context, rankGaps(index, assessment, { asOf }));
  const blockerCount = (kind: BlockerKind): number => blockers.filter((blocker) => blocker.kind === kind).length;
  return {
    ...assessedBase(input),
    readiness,
    claimed: { total, interval, answered, applicable, answeredShare },
    evidenced: layers.evidenced.total,
    standards: standardRows(context, layers, explain(index, assessment, { layer: 'claimed', asOf })),
    blockers: {
      critical: blockerCount('critical'),
      evidenceMissing: blockerCount('evidenceMissing'),
      evidenceExpired: blockerCount('evidenceExpired'),
      standardMinimum: blockerCount('standardMinimum'),
      standardUnanswered: blockerCount('standardUnanswered'),
    },
    steps: gaps.slice(0, STEPS).map((gap) => ({ gap, action: actionFor(context, gap.criterion.id) })),
    gapCount: gaps.length,
    needs: needsOf(context, gaps),
    plannedVisit: assessment.plannedVisit ?? null,
    policy: policyFacts(policy, layers),
  };
}

function actionFor(context: ReportContext, criterion: string): NextStep['action'] {
  const found = actionRows(context).find((row) => row.criterion?.id === criterion && (row.status === 'open' || row.status === 'doing'));
  return found === undefined ? null : { who: found.who, due: found.due };
}

/** The dearest first. */
const COST_ORDER: readonly CostClass[] = ['large', 'medium', 'small'];

function needsOf(context: ReportContext, gaps: readonly GapRow[]): FoundationNeeds {
  const pending = sortedActions(context).filter(({ status }) => status === 'open' || status === 'doing');
  const costOf = ({ cost }: Action): CostClass => cost ?? 'unset';
  const countOf = (cost: CostClass): number => pending.filter((action) => costOf(action) === cost).length;
  return {
    counts: { none: countOf('none'), small: countOf('small'), medium: countOf('medium'), large: countOf('large'), unset: countOf('unset') },
    costly: COST_ORDER.flatMap((cost) => pending.filter((action) => costOf(action) === cost)).map((action) => ({
      what: action.what,
      cost: costOf(action),
      due: action.due ?? null,
    })),
    heavySteps: gaps.filter(({ effort }) => effort >= HEAVY_EFFORT).length,
  };
}
