import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../../src/domain/assessment/assessment-rules';
import { planMove } from '../../../src/domain/assessment/move-assessment';
import { isSameValue } from '../../../src/domain/bundle/plain-value';
import { score } from '../../../src/domain/scoring/score';
import { diffPacks } from '../../../src/domain/standard/pack-diff';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { AS_OF } from '../../support/scoring/documents';
import { randomScorings } from '../../support/scoring/random-assessments';
import { randomSuccessors } from '../../support/versions/random-successors';

const ON = '2026-11-24';
const moves = randomScorings().chain(({ pack, assessment }) => randomSuccessors(pack).map((next) => ({ pack, assessment, next })));

const unmarked = ({ checkAgain: _mark, ...answer }: Answer): Omit<Answer, 'checkAgain'> => answer;
const isHeld = (assessment: Assessment, former: Answer): boolean =>
  [...Object.values(assessment.answers), ...(assessment.archived ?? []).map(({ answer }) => answer)].some((answer) =>
    isSameValue(unmarked(answer), unmarked(former)),
  );

describe('laws of moving an assessment', () => {
  it('no answer is lost: each is found again whole, and kept + checked + archived are all', () => {
    fc.assert(
      fc.property(moves, ({ pack, assessment, next }) => {
        const { outcomes, assessment: moved } = planMove(diffPacks(indexPack(pack), indexPack(next)), assessment, {
          pack: { id: next.id, version: next.version },
          on: ON,
        });
        expect(outcomes.map(({ criterion }) => criterion).sort()).toEqual(Object.keys(assessment.answers).sort());
        expect(Object.values(assessment.answers).every((former) => isHeld(moved, former))).toBe(true);
        const placed = outcomes.filter(({ fate }) => fate !== 'archived').map(({ to }) => to);
        expect([...placed].sort()).toEqual(Object.keys(moved.answers).sort());
        expect(outcomes.filter(({ fate }) => fate === 'archived').length).toBeLessThanOrEqual(moved.archived?.length ?? 0);
      }),
    );
  });

  it('what comes out is sound with the new version, and nothing to be checked counts as answered', () => {
    fc.assert(
      fc.property(moves, ({ pack, assessment, next }) => {
        const index = indexPack(next);
        const { outcomes, assessment: moved } = planMove(diffPacks(indexPack(pack), index), assessment, {
          pack: { id: next.id, version: next.version },
          on: ON,
        });
        expect(checkAssessment(index, moved)).toEqual([]);
        const kept = outcomes.filter(({ fate }) => fate === 'kept').length;
        expect(score(index, moved, { layer: 'claimed', asOf: AS_OF }).answered).toBeLessThanOrEqual(kept);
      }),
    );
  });

  it('moving to the same version changes nothing', () => {
    fc.assert(
      fc.property(randomScorings(), ({ pack, assessment }) => {
        const index = indexPack(pack);
        const plan = planMove(diffPacks(index, index), assessment, { pack: assessment.pack, on: ON });
        expect(plan.assessment).toEqual(assessment);
        expect(plan.outcomes.every(({ fate, criterion, to }) => fate === 'kept' && criterion === to)).toBe(true);
      }),
    );
  });
});
