import { answerOf, claimedLevelOf, levelOnScale } from '../../assessment/answer';
import { applicabilityOf } from '../../assessment/applicability';
import type { Assessment } from '../../assessment/assessment.generated';
import { type Problem, pointerTo } from '../../problem';
import type { IndexedCriterion, PackIndex } from '../../standard/pack-index';
import type { PathOptions } from '../path-result';

/**
 * What keeps a path from being looked for, as pointers into the options:
 *
 * | code                        | when                                                                        | data                       |
 * |-----------------------------|-----------------------------------------------------------------------------|----------------------------|
 * | `path/target-out-of-range`  | a score below 0, above 100, or no number                                     | target                     |
 * | `path/no-policy`            | a grade without a policy                                                     | grade                      |
 * | `path/unknown-grade`        | a grade that the policy does not have                                        | grade, policy              |
 * | `path/unknown-criterion`    | forbidden or forced, not in the pack                                         | criterion                  |
 * | `path/level-not-on-scale`   | forced to a level that its scale does not have                               | criterion, level           |
 * | `path/forced-excluded`      | forced, but it does not apply or is marked not applicable                    | criterion                  |
 * | `path/forced-and-forbidden` | forbidden, and forced to another level than today's                          | criterion, level, today    |
 * | `path/nothing-counts`       | every criterion is excluded: there is nothing to reach                       |                            |
 */
export function findPathProblems(index: PackIndex, assessment: Assessment, options: PathOptions): Problem[] {
  const applicability = applicabilityOf(index, assessment, options.layer);
  if (![...applicability.values()].includes('applies')) return [{ code: 'path/nothing-counts', pointer: '' }];
  const isExcluded = (id: string): boolean => applicability.get(id) !== 'applies';
  const forbidden = new Set(options.forbid ?? []);
  return [
    ...targetProblems(options),
    ...(options.forbid ?? []).flatMap((criterion, place) =>
      index.criterionById.has(criterion) ? [] : [{ code: 'path/unknown-criterion', pointer: pointerTo('forbid', place), data: { criterion } }],
    ),
    ...Object.entries(options.force ?? {}).flatMap(([id, level]) => {
      const indexed = index.criterionById.get(id);
      const pointer = pointerTo('force', id);
      if (indexed === undefined) return [{ code: 'path/unknown-criterion', pointer, data: { criterion: id } }];
      return forceProblem({ indexed, level, pointer, isExcluded: isExcluded(id), isForbidden: forbidden.has(id) }, assessment);
    }),
  ];
}

function targetProblems({ target, policy }: PathOptions): Problem[] {
  if ('grade' in target) {
    const { grade } = target;
    if (policy === undefined) return [{ code: 'path/no-policy', pointer: pointerTo('target', 'grade'), data: { grade } }];
    if (policy.grades.some(({ id }) => id === grade)) return [];
    return [{ code: 'path/unknown-grade', pointer: pointerTo('target', 'grade'), data: { grade, policy: policy.title } }];
  }
  const [key, score] = 'total' in target ? ['total', target.total] : ['everyStandard', target.everyStandard];
  return score >= 0 && score <= 100 ? [] : [{ code: 'path/target-out-of-range', pointer: pointerTo('target', key), data: { target: score } }];
}

interface Forced {
  readonly indexed: IndexedCriterion;
  readonly level: number;
  readonly pointer: string;
  readonly isExcluded: boolean;
  readonly isForbidden: boolean;
}

function forceProblem({ indexed, level, pointer, isExcluded, isForbidden }: Forced, assessment: Assessment): Problem[] {
  const criterion = indexed.criterion.id;
  if (levelOnScale(indexed, level) === null) return [{ code: 'path/level-not-on-scale', pointer, data: { criterion, level } }];
  if (isExcluded) return [{ code: 'path/forced-excluded', pointer, data: { criterion } }];
  const today = claimedLevelOf(indexed, answerOf(assessment, criterion)) ?? indexed.lowest;
  return isForbidden && level !== today ? [{ code: 'path/forced-and-forbidden', pointer, data: { criterion, level, today } }] : [];
}
