import type { PathStep } from '../path-result';

type Unordered = Omit<PathStep, 'doFirst'>;

/**
 * Puts steps that come in pack order so that each stands after those it depends on: again and again the first in pack order of which
 * everything that should come first has been done. Only direct dependencies that are steps themselves count; in a circle, which
 * `checkPack` refuses, the first in pack order goes ahead.
 */
export function orderSteps(steps: readonly Unordered[], dependenciesOf: (criterion: string) => readonly string[]): PathStep[] {
  const ids = new Set(steps.map(({ criterion }) => criterion));
  const waiting = steps.map((step) => ({ ...step, doFirst: dependenciesOf(step.criterion).filter((id) => id !== step.criterion && ids.has(id)) }));
  const done = new Set<string>();
  const ordered: PathStep[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ doFirst }) => doFirst.every((id) => done.has(id)));
    for (const step of waiting.splice(Math.max(0, ready), 1)) {
      done.add(step.criterion);
      ordered.push(step);
    }
  }
  return ordered;
}
