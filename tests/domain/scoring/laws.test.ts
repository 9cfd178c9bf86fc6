import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../../src/domain/assessment/assessment-rules';
import { addFractions, compareFractions, type Fraction, fraction, multiplyFractions } from '../../../src/domain/exact/fraction';
import { greatestCommonDivisor } from '../../../src/domain/exact/greatest-common-divisor';
import { displayNumber } from '../../../src/domain/exact/rounding';
import { explain } from '../../../src/domain/scoring/explain';
import { score } from '../../../src/domain/scoring/score';
import type { Layer } from '../../../src/domain/scoring/score-result';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { checkPack } from '../../../src/domain/standard/pack-rules';
import type { Criterion, StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { AS_OF } from '../../support/scoring/documents';
import { randomScorings } from '../../support/scoring/random-assessments';

const LAYERS: readonly Layer[] = ['claimed', 'evidenced', 'verified'];
const layers = fc.constantFrom(...LAYERS);
const scored = (pack: StandardPack, assessment: Assessment, layer: Layer = 'claimed') => score(pack, assessment, { layer, asOf: AS_OF });

const read = (text: string): Fraction => {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator), BigInt(denominator));
};
const readOrZero = (text: string | null): Fraction => read(text ?? '0/1');

const criteriaOf = (pack: StandardPack): Criterion[] => pack.standards.flatMap((standard) => standard.sections.flatMap((section) => section.criteria));
const levelsOf = (pack: StandardPack, { scale }: Criterion): number[] => (pack.scales[scale]?.levels ?? []).map(({ value }) => value);
const withAnswer = (assessment: Assessment, id: string, answer: Answer): Assessment => ({ ...assessment, answers: { ...assessment.answers, [id]: answer } });
const mapCriteria = (pack: StandardPack, change: (criterion: Criterion) => Criterion): StandardPack => ({
  ...pack,
  standards: pack.standards.map((standard) => ({
    ...standard,
    sections: standard.sections.map((section) => ({ ...section, criteria: section.criteria.map(change) })),
  })),
});

describe('laws of scoring', () => {
  it('hold for packs and assessments that are sound', () => {
    fc.assert(
      fc.property(randomScorings({ followUps: true }), ({ pack, assessment }) => {
        expect(checkPack(pack).filter(({ code }) => code !== 'pack/no-criteria')).toEqual([]);
        expect(checkAssessment(indexPack(pack), assessment)).toEqual([]);
      }),
    );
  });

  it('every number is in its bounds, every exact text is reduced and shows as its number', () => {
    fc.assert(
      fc.property(randomScorings({ followUps: true }), layers, ({ pack, assessment }, layer) => {
        const result = scored(pack, assessment, layer);
        for (const [shown, exact] of [
          [result.total, result.totalExact] as const,
          ...result.standards.map((standard) => [standard.score, standard.exact] as const),
        ]) {
          if (exact === null) {
            expect(shown).toBeNull();
            continue;
          }
          const [numerator = -1n, denominator = 0n] = exact.split('/').map(BigInt);
          expect(greatestCommonDivisor(numerator, denominator)).toBe(1n);
          expect(numerator >= 0n && numerator <= 100n * denominator).toBe(true);
          expect(shown).toBe(displayNumber(fraction(numerator, denominator)));
        }
        for (const share of [result.answeredShare ?? 0, result.coverage ?? 0]) expect(share >= 0 && share <= 1).toBe(true);
        expect(result.answered).toBeLessThanOrEqual(result.applicable);
        expect(result.standards.reduce((sum, standard) => sum + standard.answered, 0)).toBe(result.answered);
      }),
    );
  });

  it('a higher level never lowers the total or a standard', () => {
    fc.assert(
      fc.property(randomScorings(), fc.nat(), layers, ({ pack, assessment }, pick, layer) => {
        const criteria = criteriaOf(pack);
        const criterion = criteria[pick % Math.max(1, criteria.length)];
        const answer = criterion && assessment.answers[criterion.id];
        if (criterion === undefined || answer === undefined || answer.level === null) return;
        const totals = levelsOf(pack, criterion).map((level) =>
          readOrZero(scored(pack, withAnswer(assessment, criterion.id, { ...answer, level }), layer).totalExact),
        );
        for (const [place, total] of totals.slice(1).entries()) expect(compareFractions(total, totals[place] ?? total)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('scaling all criterion weights of a pack, or all standard weights, changes nothing', () => {
    fc.assert(
      fc.property(randomScorings(), fc.constantFrom(2, 3, 0.5, 10), layers, ({ pack, assessment }, factor, layer) => {
        // times 10^4 first, so that the scaled decimals are exact numbers again
        const scale = (weight: number) => (Math.round(weight * 10_000) * factor) / 10;
        const before = scored(pack, assessment, layer);
        expect(
          scored(
            mapCriteria(pack, (criterion) => ({ ...criterion, weight: scale(criterion.weight) })),
            assessment,
            layer,
          ),
        ).toEqual(before);
        expect(scored({ ...pack, standards: pack.standards.map((standard) => ({ ...standard, weight: scale(standard.weight) })) }, assessment, layer)).toEqual(
          before,
        );
      }),
    );
  });

  it('a criterion that is not applicable counts as if the pack did not have it', () => {
    fc.assert(
      fc.property(randomScorings(), fc.nat(), fc.constantFrom<Layer>('claimed', 'evidenced'), ({ pack, assessment }, pick, layer) => {
        const criteria = criteriaOf(pack);
        const dropped = criteria[pick % Math.max(1, criteria.length)]?.id;
        if (dropped === undefined) return;
        const excused = scored(pack, withAnswer(assessment, dropped, { level: null, notApplicable: { reason: 'Tidak ada.' } }), layer);
        const without = {
          ...pack,
          standards: pack.standards.map((standard) => ({
            ...standard,
            sections: standard.sections.map((section) => ({ ...section, criteria: section.criteria.filter(({ id }) => id !== dropped) })),
          })),
        };
        const { [dropped]: _gone, ...answers } = assessment.answers;
        const { sensitivity: _one, ...rest } = excused;
        const { sensitivity: _other, ...expected } = scored(without, { ...assessment, answers }, layer);
        expect(rest).toEqual(expected);
      }),
    );
  });

  it('evidence can only take away: evidenced is at most claimed, in every standard', () => {
    fc.assert(
      fc.property(randomScorings({ followUps: true }), ({ pack, assessment }) => {
        const [claimed, evidenced] = [scored(pack, assessment, 'claimed'), scored(pack, assessment, 'evidenced')];
        expect(compareFractions(readOrZero(evidenced.totalExact), readOrZero(claimed.totalExact))).toBeLessThanOrEqual(0);
        for (const [place, standard] of evidenced.standards.entries()) {
          expect(compareFractions(readOrZero(standard.exact), readOrZero(claimed.standards[place]?.exact ?? null))).toBeLessThanOrEqual(0);
        }
        expect([evidenced.answered, evidenced.applicable]).toEqual([claimed.answered, claimed.applicable]);
      }),
    );
  });

  it('however the open criteria are answered, the total lands in the interval', () => {
    fc.assert(
      fc.property(randomScorings(), fc.array(fc.nat({ max: 20 }), { minLength: 20, maxLength: 20 }), ({ pack, assessment }, places) => {
        const { interval, total } = scored(pack, assessment);
        if (interval === null) return;
        expect(interval.low).toBe(total);
        const complete = (pickLevel: (levels: readonly number[], place: number) => number | undefined) => {
          const open = criteriaOf(pack).filter(({ id }) => {
            const answer = assessment.answers[id];
            return answer === undefined || (answer.level === null && answer.notApplicable?.reason.trim() !== 'Tidak ada.');
          });
          const answers = open.map((criterion, place): [string, Answer] => [criterion.id, { level: pickLevel(levelsOf(pack, criterion), place) ?? 0 }]);
          return scored(pack, { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(answers) } }).total ?? Number.NaN;
        };
        const anyhow = complete((levels, place) => levels[(places[place % 20] ?? 0) % levels.length]);
        expect(interval.low <= anyhow && anyhow <= interval.high).toBe(true);
        expect(complete((levels) => levels.at(-1))).toBe(interval.high);
      }),
    );
  });

  it('sensitivity is the total with a lowest answer in place of "tidak berlaku", under range', () => {
    fc.assert(
      fc.property(randomScorings(), ({ pack: drawn, assessment }) => {
        const pack: StandardPack = { ...drawn, scoring: { ...drawn.scoring, criterion: 'range' } };
        const answers = criteriaOf(pack).map((criterion): [string, Answer] => {
          const answer = assessment.answers[criterion.id] ?? { level: null };
          return [criterion.id, answer.notApplicable === undefined ? answer : { level: levelsOf(pack, criterion)[0] ?? 0 }];
        });
        expect(scored(pack, assessment).sensitivity).toBe(scored(pack, { ...assessment, answers: Object.fromEntries(answers) }).total);
      }),
    );
  });

  it('the explanation comes to the same numbers as the score', () => {
    fc.assert(
      fc.property(randomScorings({ followUps: true }), layers, ({ pack, assessment }, layer) => {
        const result = scored(pack, assessment, layer);
        const explained = explain(pack, assessment, { layer, asOf: AS_OF });
        expect([explained.total, explained.totalExact]).toEqual([result.total, result.totalExact]);
        expect(explained.standards.map(({ standard, score: shown, exact }) => [standard, shown, exact])).toEqual(
          result.standards.map(({ id, score: shown, exact }) => [id, shown, exact]),
        );
        if (explained.totalExact !== null) {
          const total = multiplyFractions(read(explained.totalExact), read(explained.totalDenominator));
          expect(compareFractions(total, read(explained.totalNumerator))).toBe(0);
        }
        for (const standard of explained.standards) {
          const weighted = standard.criteria.reduce((sum, { weighted: part }) => addFractions(sum, readOrZero(part)), fraction(0n));
          expect(compareFractions(weighted, read(standard.weightedSum))).toBe(0);
        }
      }),
    );
  });
});
