import type { Blocker, ScoreResult } from '../domain/scoring/score-result';
import { blockerReason } from '../i18n/blocker-reason';
import { problemJson } from './file-problems';

/** A criterion or requirement is named by its criterion, a standard by itself. */
function blockerJson(blocker: Blocker): object {
  const { kind, criterion, standard, requirement } = blocker;
  const place = criterion === undefined ? { standard } : { criterion, ...(requirement === undefined ? {} : { requirement }) };
  return { kind, ...place, reason: blockerReason(blocker) };
}

/** The shape that `siap score --json` prints (DESIGN section 8), key by key: others rely on it. */
export function scoreJson(result: ScoreResult): object {
  const { total, totalExact, interval, sensitivity, answeredShare, layer, asOf, coverage, readiness, grade } = result;
  return {
    total,
    totalExact,
    interval,
    sensitivity,
    answeredShare,
    standards: result.standards.map(({ id, score, exact, answered, applicable }) => ({ id, score, exact, answered, applicable })),
    layer,
    asOf,
    coverage,
    readiness,
    grade,
    blockers: result.blockers.map(blockerJson),
    errors: result.errors.map(problemJson),
  };
}
