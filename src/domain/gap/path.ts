import type { Assessment } from '../assessment/assessment.generated';
import { type Fraction, fractionText } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import { fail, type Outcome, succeed } from '../problem';
import { standardScoreOf } from '../scoring/tally';
import { indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import { findChoice } from './path/find-choice';
import { modelOf, type PathModel, pointsToday, totalFor } from './path/path-model';
import { findPathProblems } from './path/path-problems';
import { stepsOf } from './path/path-steps';
import { requirementsOf } from './path/requirements';
import { unmetRequirements } from './path/standing';
import type { PathOptions, PathResult, PathScore, PathStandard } from './path-result';

/**
 * The cheapest path to a target (DESIGN section 6, "Path to a target"): the level raises, and in layer `evidenced` the evidence to
 * obtain, of least total effort. Exact and optimal; ties go to fewer criteria changed, then to the path that raises the first criterion
 * in pack order where two differ higher. Rules and truth tables: docs/scoring.md.
 *
 * Takes a pack that `checkPack` and an assessment that `checkAssessment` found without problems, and a policy that `checkPolicy` did.
 * Problems: see `findPathProblems`. Throws RangeError when `asOf` is not a calendar date.
 */
export function findPath(packOrIndex: StandardPack | PackIndex, assessment: Assessment, options: PathOptions): Outcome<PathResult> {
  const index = indexOf(packOrIndex);
  const problems = findPathProblems(index, assessment, options);
  if (problems.length > 0) return fail(problems);
  const requirements = requirementsOf(options.target, options.policy);
  const model = modelOf(index, assessment, { ...options, asksCritical: requirements.critical });
  const { standing, isReachable } = findChoice(model, requirements);
  const today = pointsToday(model);
  const after = standing.standards.map(({ points }) => points);
  const steps = stepsOf(standing, options.force ?? {});
  return succeed({
    reachable: isReachable,
    target: options.target,
    layer: options.layer,
    asOf: options.asOf,
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    from: scoreOf(totalFor(model, today)),
    to: scoreOf(totalFor(model, after)),
    steps,
    unmet: unmetRequirements(standing),
    standards: standardsOf(model, today, after),
    effortIsDefault: index.criteria.every(({ criterion }) => criterion.effort === undefined),
  });
}

const scoreOf = (exact: Fraction): PathScore => ({ exact: fractionText(exact), value: displayNumber(exact) });

function standardsOf({ pack, tallies, standards }: PathModel, today: readonly bigint[], after: readonly bigint[]): PathStandard[] {
  return tallies.map((tally) => {
    const place = standards.findIndex((standard) => standard.tally === tally);
    const scoreWith = (points: readonly bigint[]): PathScore | null => {
      const score = standardScoreOf({ standardWeight: tally.compiled.weight, points: points[place] ?? 0n, weight: tally.counted }, pack);
      return score === null ? null : scoreOf(score);
    };
    return { id: tally.compiled.standard.id, from: scoreWith(today), to: scoreWith(after) };
  });
}
