import { describe, expect, it } from 'vitest';
import { checkAssessment } from '../../../src/domain/assessment/assessment-rules';
import { findPath } from '../../../src/domain/gap/path';
import type { PathResult } from '../../../src/domain/gap/path-result';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { checkPack } from '../../../src/domain/standard/pack-rules';
import { type BruteForcePath, bruteForcePath } from '../../support/gap/brute-force-path';
import { type PathCase, randomPathCase } from '../../support/gap/random-path-cases';

/** More with PATH_RUNS=100000. */
const RUNS = Number(process.env.PATH_RUNS ?? 2500);
const SEED = Number(process.env.PATH_SEED ?? 1);

const pathOf = ({ pack, assessment, options }: PathCase): PathResult => {
  const outcome = findPath(pack, assessment, options);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
};

/** The result in the terms of the brute force, steps in pack order. */
function comparable(result: PathResult, { pack }: PathCase): BruteForcePath {
  const order = pack.standards.flatMap(({ sections }) => sections.flatMap((section) => section.criteria.map(({ id }) => id)));
  const steps = result.steps.map(({ criterion, toLevel, effort, evidence }) => ({ criterion, toLevel, effort, proven: evidence.length > 0 }));
  return {
    reachable: result.reachable,
    effort: result.effort,
    from: result.from.exact,
    to: result.to.exact,
    unmet: result.unmet.length,
    steps: steps.sort((a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion)),
  };
}

describe('findPath', () => {
  it(`finds what trying everything finds, ties included, in ${RUNS} random cases`, { timeout: 600_000 + RUNS * 100 }, () => {
    const seen = new Map<string, number>();
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const example = randomPathCase(seed);
      const expected = bruteForcePath(example.pack, example.assessment, example.options);
      const found = pathOf(example);
      expect(comparable(found, example), `seed ${seed}`).toEqual(expected);
      // nothing is in a path that meets its target without a requirement that would fail without it
      const idle = found.reachable ? found.steps.filter(({ reasons }) => reasons.length === 0 || reasons.some(({ kind }) => kind === 'highestTotal')) : [];
      expect(
        idle.filter(({ criterion }) => !Object.hasOwn(example.options.force ?? {}, criterion)),
        `seed ${seed}`,
      ).toEqual([]);
      const kind = `${Object.keys(example.options.target).join()} ${expected.reachable ? (expected.steps.length > 0 ? 'path' : 'there') : 'unreachable'}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    // every kind of target was met, missed and already there
    expect([...seen.keys()].sort()).toEqual(
      ['everyStandard', 'grade', 'total'].flatMap((target) => ['path', 'there', 'unreachable'].map((end) => `${target} ${end}`)),
    );
  });

  it('is asked of sound packs and assessments only', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { pack, assessment } = randomPathCase(seed);
      expect([...checkPack(pack), ...checkAssessment(indexPack(pack), assessment)], `seed ${seed}`).toEqual([]);
    }
  });
});
