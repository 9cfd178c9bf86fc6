import type { Problem } from '../problem';
import { checkTexts } from '../standard/pack-rules/texts';
import { findDuplicates, placedIds } from '../standard/pack-rules/unique-ids';
import type { GradingPolicy } from './grading-policy.generated';
import { unreachableGrades } from './unreachable-grades';

/**
 * Everything about a grading policy that its JSON Schema cannot say (DESIGN section 6, point 8): `min` falls strictly, the last grade has
 * `min` 0 and no `requires`, no grade is one that can never be given, ids are unique, no HTML, source dates exist. Returns all problems at
 * once with JSON pointers; an empty list may be used for grading. Codes begin with `policy/`.
 */
export const checkPolicy = (policy: GradingPolicy): Problem[] => [
  ...findDuplicates('policy/duplicate-grade', placedIds(policy.grades, '/grades')),
  ...findDuplicates('policy/duplicate-source', placedIds(policy.sources, '/sources')),
  ...checkFalling(policy),
  ...checkLast(policy),
  ...checkReachable(policy),
  ...checkTexts(policy, 'policy'),
];

/** Bands run from one `min` up to the next: only a strict fall leaves no band empty. */
function checkFalling({ grades }: GradingPolicy): Problem[] {
  return grades.flatMap(({ id, min }, place) => {
    const before = grades[place - 1];
    if (before === undefined || min < before.min) return [];
    return [{ code: 'policy/min-not-falling', pointer: `/grades/${place}/min`, data: { id, min, before: before.min, beforeId: before.id } }];
  });
}

/** The last band must catch every total, or some institutions would silently get no grade. */
function checkLast({ grades }: GradingPolicy): Problem[] {
  const place = grades.length - 1;
  const last = grades[place];
  if (last === undefined) return [];
  return [
    ...(last.min === 0 ? [] : [{ code: 'policy/last-min-not-zero', pointer: `/grades/${place}/min`, data: { id: last.id, min: last.min } }]),
    ...(last.requires === undefined ? [] : [{ code: 'policy/last-has-requirements', pointer: `/grades/${place}/requires`, data: { id: last.id } }]),
  ];
}

/** A grade that a higher one always takes is a slip in typing; looked for once the bands are in order. */
function checkReachable(policy: GradingPolicy): Problem[] {
  if (checkFalling(policy).length > 0) return [];
  return unreachableGrades(policy).map(({ place, takenBy }) => ({
    code: 'policy/unreachable-grade',
    pointer: `/grades/${place}`,
    data: { id: policy.grades[place]?.id ?? '', byId: takenBy.id },
  }));
}
