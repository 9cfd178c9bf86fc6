import { useEffect, useRef, useState } from 'preact/hooks';
import { comparePaths, type PathDifference } from '../../app/path-view';
import type { PlanChoice } from '../../domain/assessment/assessment.generated';
import type { PathResult } from '../../domain/gap/path-result';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { pathTexts } from '../../i18n/pages/path';
import { Notice } from '../components/notice';

interface Change {
  readonly difference: PathDifference;
  readonly former: PlanChoice;
}

interface PathChangeProps {
  readonly path: PathResult;
  readonly plan: PlanChoice;
  readonly index: PackIndex;
  readonly onPlan: (plan: PlanChoice) => void;
}

/** Says what a new decision did to the path, with the way back. Another target is another path, and nothing is compared. */
export function PathChange({ path, plan, index, onPlan }: PathChangeProps) {
  const last = useRef<{ readonly path: PathResult; readonly plan: PlanChoice }>({ path, plan });
  const [change, setChange] = useState<Change | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = { path, plan };
    if (before.path === path) return;
    const isDecided = JSON.stringify([before.plan.forbid, before.plan.force]) !== JSON.stringify([plan.forbid, plan.force]);
    const isSameTarget = JSON.stringify([before.plan.target, before.plan.layer]) === JSON.stringify([plan.target, plan.layer]);
    // Read again from storage the same path comes anew: what was said about it stays.
    if (isSameTarget && !isDecided && JSON.stringify(before.path) === JSON.stringify(path)) return;
    setChange(isDecided && isSameTarget ? { difference: comparePaths(index, before.path, path), former: before.plan } : null);
  }, [path]);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The step that was pressed may be gone, and the focus with it.
    if (change !== null && document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [change]);
  if (change === null) return null;
  const { effort, steps, added, gone } = change.difference;
  return (
    <div class="path-change">
      <Notice live>
        <span>{pathTexts.changed([effort.before, effort.after], [steps.before, steps.after])}</span>
        {(added.length > 0 || gone.length > 0) && (
          <span class="small">
            {added.length > 0 && `${pathTexts.added(added.join(', '))} `}
            {gone.length > 0 && pathTexts.gone(gone.join(', '))}
          </span>
        )}
        <div class="row">
          <button ref={undo} type="button" class="button" onClick={() => onPlan(change.former)}>
            {pathTexts.undo}
          </button>
          <button type="button" class="button quiet" onClick={() => setChange(null)}>
            {messages.common.close}
          </button>
        </div>
      </Notice>
    </div>
  );
}
