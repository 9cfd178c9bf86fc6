import { isInHand, lastValidDate } from '../assessment/evidence-state';
import { isBelow } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import type { CompiledPack } from './compiled-pack';
import type { ExaminedRequirement } from './evidence-examination';
import { isCounted, type Judgement } from './judgement';
import type { Blocker } from './score-result';
import type { ScoringContext } from './scoring-context';
import { partOf, type StandardTally, standardScoreOf } from './tally';

/**
 * What stands in the way whatever the score (DESIGN section 6, point 6), in pack order: the criteria of a standard, then the standard.
 *
 * | kind               | when                                                                                | data                            |
 * |--------------------|-------------------------------------------------------------------------------------|---------------------------------|
 * | critical           | critical criterion below its level in this layer; unanswered is below                | atLeast, level?, unmet          |
 * | evidenceMissing    | required, the claimed level is above the lowest, and it is not in hand               | status                          |
 * | evidenceExpired    | the same, but it was in hand until before asOf                                       | validUntil?                     |
 * | standardUnanswered | something counts in the standard and nothing of it is answered                       | applicable                      |
 * | standardMinimum    | the score in this layer is strictly below the minimum, and something is answered     | minimum, score                  |
 *
 * Excluded criteria give none; in layer `verified` only verified criteria are looked at. `unmet` is the number of required requirements
 * that took a critical criterion down in layer `evidenced`; `level` is absent while there is none.
 */
export function findBlockers(tallies: readonly StandardTally[], pack: CompiledPack, context: ScoringContext): Blocker[] {
  const blockers: Blocker[] = [];
  for (const tally of tallies) {
    for (const judgement of tally.judgements) addBlockersOf(judgement, context, blockers);
    const ofStandard = blockerOfStandard(tally, pack);
    if (ofStandard !== null) blockers.push(ofStandard);
  }
  return blockers;
}

/** The blockers of one criterion, worst first: critical, then its evidence in pack order. None unless it counts in the layer. */
export function blockersOfCriterion(judgement: Judgement, context: ScoringContext): Blocker[] {
  const blockers: Blocker[] = [];
  addBlockersOf(judgement, context, blockers);
  return blockers;
}

function addBlockersOf(judgement: Judgement, context: ScoringContext, blockers: Blocker[]): void {
  if (!isCounted(judgement)) return;
  if (!judgement.holdsCritical) blockers.push(criticalBlocker(judgement));
  if (judgement.claimed === null || judgement.claimed <= judgement.compiled.indexed.lowest) return;
  for (const examined of judgement.evidence) {
    const blocker = blockerOfEvidence(judgement, examined, context);
    if (blocker !== null) blockers.push(blocker);
  }
}

function criticalBlocker({ compiled, level, unmet }: Judgement): Blocker {
  const { criterion, standard } = compiled.indexed;
  const data = { atLeast: criterion.critical?.atLeast ?? 0, unmet: unmet.length };
  return { kind: 'critical', standard: standard.id, criterion: criterion.id, data: level === null ? data : { ...data, level } };
}

function blockerOfEvidence({ compiled }: Judgement, { requirement, entry, state }: ExaminedRequirement, { register }: ScoringContext): Blocker | null {
  if (!requirement.required || isInHand(state)) return null;
  const place = { standard: compiled.indexed.standard.id, criterion: compiled.indexed.criterion.id, requirement: requirement.id };
  if (state === 'missing') return { kind: 'evidenceMissing', ...place, data: { status: entry?.status ?? 'missing' } };
  const validUntil = entry === undefined ? undefined : lastValidDate(entry, register);
  return { kind: 'evidenceExpired', ...place, data: validUntil === undefined ? {} : { validUntil } };
}

function blockerOfStandard(tally: StandardTally, pack: CompiledPack): Blocker | null {
  const { standard, minimum } = tally.compiled;
  const score = standardScoreOf(partOf(tally), pack);
  if (score === null) return null;
  if (!tally.judgements.some((judgement) => isCounted(judgement) && judgement.claimed !== null)) {
    const counted = tally.judgements.filter(isCounted).length;
    return { kind: 'standardUnanswered', standard: standard.id, data: { applicable: counted } };
  }
  if (minimum === null || !isBelow(score, minimum)) return null;
  return { kind: 'standardMinimum', standard: standard.id, data: { minimum: displayNumber(minimum), score: displayNumber(score) } };
}
