import type { Action, Assessment } from '../domain/assessment/assessment.generated';
import type { Gap } from '../domain/gap/gap';
import { gapRows } from '../domain/report/gap-rows';
import { contextFor } from '../domain/report/report-context';
import type { BlockerRow, GapRow } from '../domain/report/report-rows';
import { blockerRows } from '../domain/report/standing-rows';
import { type PackIndex, stepsBetween } from '../domain/standard/pack-index';
import type { Layers } from './result-view';
import { answerOf } from './workspace';

/** A gap as it is listed: the words of the pack, how far it is to go, and the plan for it if there is one. */
export interface GapEntry {
  readonly gap: Gap;
  readonly row: GapRow;
  /** Why it stands in the way; empty: it blocks nothing. */
  readonly blockers: readonly BlockerRow[];
  /** Steps up its scale; an unanswered criterion starts at its lowest level. */
  readonly steps: number;
  readonly owner: string;
  /** An action that was not dropped. */
  readonly action: Action | null;
}

export interface GapQuery {
  /** '' for all. */
  readonly standard: string;
  readonly criticalOnly: boolean;
}

/** The gaps in the order of their ranking. */
export function listGaps(index: PackIndex, assessment: Assessment, gaps: readonly Gap[], layers: Layers): readonly GapEntry[] {
  const context = contextFor(index, assessment, layers.claimed.asOf);
  const blockers = blockerRows(context, layers);
  const rowById = new Map(gapRows(context, gaps).map((row) => [row.criterion.id, row]));
  const actionById = new Map((assessment.actions ?? []).filter(({ status }) => status !== 'dropped').map((action) => [action.criterion, action]));
  return gaps.flatMap((gap) => {
    const row = rowById.get(gap.criterion);
    const indexed = index.criterionById.get(gap.criterion);
    if (row === undefined || indexed === undefined) return [];
    return [
      {
        gap,
        row,
        blockers: blockers.filter(({ criterion }) => criterion?.id === gap.criterion),
        steps: stepsBetween(indexed, gap.level ?? indexed.lowest, gap.targetLevel),
        owner: answerOf(assessment, gap.criterion)?.owner?.trim() ?? '',
        action: actionById.get(gap.criterion) ?? null,
      },
    ];
  });
}

export const filterGaps = (entries: readonly GapEntry[], { standard, criticalOnly }: GapQuery): readonly GapEntry[] =>
  entries.filter(({ gap, row }) => (standard === '' || gap.standard === standard) && (!criticalOnly || row.criterion.isCritical));
