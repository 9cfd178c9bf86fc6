import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFraction } from '../../../src/domain/exact/decimal';
import { type GradeFacts, gradeOf } from '../../../src/domain/scoring/grade';
import type { GradeRequirements, GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { unreachableGrades } from '../../../src/domain/scoring/unreachable-grades';

type Row = readonly [min: number, requires?: GradeRequirements];

const policyOf = (rows: readonly Row[], roundTotal?: number): GradingPolicy => ({
  format: 'siap-lks/grading-policy@1',
  id: 'uji',
  title: 'Uji',
  status: 'example',
  statusNote: 'Hanya untuk uji.',
  sources: [],
  ...(roundTotal === undefined ? {} : { roundTotal }),
  grades: rows.map(([min, requires], place) => ({ id: `g${place}`, label: `g${place}`, min, ...(requires && { requires }) })),
});

const placesOf = (rows: readonly Row[], roundTotal?: number) => unreachableGrades(policyOf(rows, roundTotal)).map(({ place }) => place);

describe('unreachableGrades', () => {
  it.each<[string, Row[], number | undefined, number[]]>([
    ['bands without requirements', [[90], [80], [0]], undefined, []],
    ['no standard below a score that already makes the higher grade', [[86], [71, { noStandardBelow: 86 }], [0]], undefined, [1]],
    ['the same a hair lower', [[86], [71, { noStandardBelow: 85.99 }], [0]], undefined, []],
    ['a hair lower that rounding takes back', [[86], [71, { noStandardBelow: 85.99 }], [0]], 0, [1]],
    ['none may be below, said by a count', [[86], [71, { atMostBelow: { score: 90, count: 0 } }], [0]], undefined, [1]],
    ['one may be below', [[86], [71, { atMostBelow: { score: 90, count: 1 } }], [0]], undefined, []],
    ['a higher grade that asks for critical levels too', [[86, { critical: true }], [71, { noStandardBelow: 90 }], [0]], undefined, []],
    ['both ask for critical levels', [[86, { critical: true }], [71, { critical: true, noStandardBelow: 90 }], [0]], undefined, [1]],
    ['all at 100 leaves no critical level to fail', [[86, { critical: true, standardMinimums: true }], [71, { noStandardBelow: 100 }], [0]], undefined, [1]],
    ['bands that rounding makes one', [[85.4], [85.2], [0]], 0, [1]],
    ['the same without rounding', [[85.4], [85.2], [0]], undefined, []],
    ['a last band that rounding empties of all but 0', [[0.5], [0]], 0, []],
    ['a higher grade that allows as many below', [[86, { atMostBelow: { score: 56, count: 2 } }], [71, { noStandardBelow: 86 }], [0]], undefined, [1]],
  ])('sees %s', (_name, rows, roundTotal, places) => expect(placesOf(rows, roundTotal)).toEqual(places));

  it('says which grade takes it', () => {
    expect(unreachableGrades(policyOf([[86], [71, { noStandardBelow: 90 }], [0]])).map(({ takenBy }) => takenBy.id)).toEqual(['g0']);
  });

  it('agrees with trying every kind of case', () => {
    const score = fc.constantFrom(0, 20, 40, 40.4, 40.6, 60, 80, 100);
    const requires = fc.record(
      {
        critical: fc.constant<true>(true),
        standardMinimums: fc.constant<true>(true),
        noStandardBelow: score,
        atMostBelow: fc.record({ score, count: fc.integer({ min: 0, max: 2 }) }),
      },
      { requiredKeys: [] },
    );
    const policy = fc
      .record({
        mins: fc.uniqueArray(fc.constantFrom(20, 40, 40.2, 40.5, 60, 80, 100), { minLength: 1, maxLength: 3 }),
        requires: fc.array(requires, { minLength: 3, maxLength: 3 }),
        roundTotal: fc.constantFrom(undefined, 0),
      })
      .map(({ mins, requires, roundTotal }) =>
        policyOf([...mins.toSorted((a, b) => b - a).map((min, place): Row => [min, requires[place] ?? {}]), [0]], roundTotal),
      );
    fc.assert(
      fc.property(policy, (each) => {
        const given = gradesGiven(each);
        const never = unreachableGrades(each).map(({ place }) => each.grades[place]?.id);
        expect(each.grades.map(({ id }) => id).filter((id) => !given.has(id))).toEqual(never);
      }),
      { numRuns: 60 },
    );
  });
});

function gradesGiven(policy: GradingPolicy): ReadonlySet<string | undefined> {
  const given = new Set<string | undefined>();
  for (const facts of casesOf(policy)) {
    given.add(gradeOf(policy, facts)?.id);
    if (given.size === policy.grades.length) break;
  }
  return given;
}

/** Every mixture of up to 4 scores, with every total that some weights could make of them, critical levels and minimums held or not. */
function* casesOf(policy: GradingPolicy): Generator<GradeFacts> {
  const limits = policy.grades.flatMap(({ requires = {} }) => [requires.noStandardBelow ?? 0, requires.atMostBelow?.score ?? 0]);
  const scores = [...new Set([0, 100, ...limits])].toSorted((a, b) => a - b);
  const totals = [...new Set([...policy.grades.flatMap(({ min }) => [min, Math.ceil(min) - 0.5]), ...scores, ...scores.map((score) => score + 0.001)])];
  for (const mixture of mixturesOf(scores, 4)) {
    const [lowest = 0, highest = 0] = [Math.min(...mixture), Math.max(...mixture)];
    for (const total of totals) {
      if (total !== lowest && (total <= lowest || total >= highest)) continue;
      if (total === lowest && lowest !== highest) continue;
      for (const fails of lowest === 100 ? [false] : [false, true]) {
        for (const below of lowest === 100 ? [false] : [false, true]) {
          const standards = mixture.map((score, place) => ({
            score: decimalFraction(score),
            minimum: below && place === 0 ? decimalFraction(100) : null,
          }));
          yield { total: decimalFraction(total), standards, holdsCritical: !fails };
        }
      }
    }
  }
}

function* mixturesOf(scores: readonly number[], most: number): Generator<readonly number[]> {
  const grow = function* (from: number, chosen: readonly number[]): Generator<readonly number[]> {
    if (chosen.length > 0) yield chosen;
    if (chosen.length === most) return;
    for (let place = from; place < scores.length; place++) yield* grow(place, [...chosen, scores[place] ?? 0]);
  };
  yield* grow(0, []);
}
