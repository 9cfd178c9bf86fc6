import type { PathResult, PathTarget } from '../domain/gap/path-result';

/** A target as the design writes it: a number, `{everyStandard}`, or a grade's id. */
function targetJson(target: PathTarget): number | string | { readonly everyStandard: number } {
  if ('total' in target) return target.total;
  return 'grade' in target ? target.grade : { everyStandard: target.everyStandard };
}

/** The shape that `siap path --json` prints (DESIGN section 8), key by key: others rely on it. */
export const pathJson = ({ reachable, target, effort, from, to, steps }: PathResult): object => ({
  reachable,
  target: targetJson(target),
  effort,
  from: from.value,
  to: to.value,
  steps: steps.map((step) => ({
    criterion: step.criterion,
    fromLevel: step.fromLevel,
    toLevel: step.toLevel,
    evidence: step.evidence,
    effort: step.effort,
    gain: step.gain,
  })),
});
