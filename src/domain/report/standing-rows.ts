import { answerOf, claimedLevelOf, evidenceEntryOf } from '../assessment/answer';
import { lastValidDate } from '../assessment/evidence-state';
import type { ScoreExplanation } from '../scoring/explanation';
import type { Blocker, Layer, ScoreResult } from '../scoring/score-result';
import { totalArithmetic } from '../scoring/total-arithmetic';
import { standardCode } from '../standard/criterion-code';
import type { IndexedCriterion } from '../standard/pack-index';
import { filled, headOf, levelText, type ReportContext } from './report-context';
import type { BlockerRow, StandardRow } from './report-rows';

type Layers = Readonly<Record<Layer, ScoreResult>>;

/** One row for each standard, in pack order, with its score in every layer and how far the claimed one may still go. */
export function standardRows({ index }: ReportContext, layers: Layers, claimed: ScoreExplanation): StandardRow[] {
  const upper = totalArithmetic(claimed, 'allAnswered');
  const highest = new Map(upper.rows.map(({ standard, score }) => [standard, score]));
  return index.pack.standards.map(({ id, title, minimum }) => {
    const find = (layer: Layer) => layers[layer].standards.find((standard) => standard.id === id);
    return {
      id,
      code: standardCode(index, id),
      title,
      minimum: minimum ?? null,
      answered: find('claimed')?.answered ?? 0,
      applicable: find('claimed')?.applicable ?? 0,
      score: { claimed: find('claimed')?.score ?? null, evidenced: find('evidenced')?.score ?? null, verified: find('verified')?.score ?? null },
      highest: highest.get(id) ?? null,
    };
  });
}

/** The blockers of layer `claimed`, in the order of the score. */
export const blockerRows = (context: ReportContext, layers: Layers): BlockerRow[] =>
  layers.claimed.blockers.map((blocker) => blockerRow(context, layers.claimed, blocker));

function blockerRow(context: ReportContext, claimed: ScoreResult, blocker: Blocker): BlockerRow {
  const { index } = context;
  const indexed = blocker.criterion === undefined ? undefined : index.criterionById.get(blocker.criterion);
  const standard = index.standardById.get(blocker.standard ?? indexed?.standard.id ?? '');
  const score = claimed.standards.find(({ id }) => id === standard?.id)?.score ?? null;
  const isMinimum = blocker.kind === 'standardMinimum';
  return {
    kind: blocker.kind,
    standard: standard === undefined ? null : { code: standardCode(index, standard.id), title: standard.title },
    score: isMinimum ? score : null,
    minimum: isMinimum ? (standard?.minimum ?? null) : null,
    ...criterionPart(context, indexed, blocker),
  };
}

type CriterionPart = Pick<BlockerRow, 'criterion' | 'requirement' | 'level' | 'wanted' | 'expiredOn' | 'remedy'>;

const NO_CRITERION: CriterionPart = { criterion: null, requirement: null, level: null, wanted: null, expiredOn: null, remedy: null };

function criterionPart({ index, assessment, register }: ReportContext, indexed: IndexedCriterion | undefined, blocker: Blocker): CriterionPart {
  if (indexed === undefined) return NO_CRITERION;
  const { criterion } = indexed;
  const answer = answerOf(assessment, criterion.id);
  const requirement = criterion.evidence.find(({ id }) => id === blocker.requirement);
  const entry = requirement === undefined ? undefined : evidenceEntryOf(answer, requirement.id);
  const isCritical = blocker.kind === 'critical';
  return {
    criterion: headOf(index, indexed),
    requirement: requirement?.title ?? null,
    level: isCritical ? levelText(indexed, claimedLevelOf(indexed, answer)) : null,
    wanted: isCritical ? levelText(indexed, criterion.critical?.atLeast) : null,
    expiredOn: blocker.kind === 'evidenceExpired' && entry !== undefined ? (lastValidDate(entry, register) ?? null) : null,
    remedy: filled(criterion.remedy),
  };
}
