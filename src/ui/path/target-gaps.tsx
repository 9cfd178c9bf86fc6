import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { pathOptionsOf } from '../../app/plan-choice';
import type { PlanChoice } from '../../domain/assessment/assessment.generated';
import type { Gap } from '../../domain/gap/gap';
import { rankGaps } from '../../domain/gap/gap-ranking';
import { gapsTexts } from '../../i18n/pages/gaps';
import { pathTexts } from '../../i18n/pages/path';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { problemWords } from '../planning/problem-words';
import type { OpenAssessment } from '../with-assessment';
import { usePath } from './use-path';

interface TargetGapsProps {
  readonly open: OpenAssessment;
  readonly plan: PlanChoice;
  readonly children: (gaps: readonly Gap[]) => ComponentChildren;
}

/** The gaps up to the levels of the cheapest path, once a target is set. */
export function TargetGaps({ open: { index, assessment }, plan, children }: TargetGapsProps) {
  const { clock, policy } = useApp();
  const asOf = clock.today();
  const { answers, evidence, institution } = assessment;
  const facts = useMemo(() => JSON.stringify([answers, evidence, institution]), [answers, evidence, institution]);
  const { outcome } = usePath({ index, assessment, options: pathOptionsOf(plan, asOf, policy.value) }, [
    index,
    facts,
    JSON.stringify(plan),
    policy.value,
    asOf,
  ]);
  const path = outcome.kind === 'found' ? outcome.path : null;
  const gaps = useMemo(() => (path === null ? [] : rankGaps(index, assessment, { asOf, layer: plan.layer, path })), [index, facts, path, plan.layer, asOf]);
  if (outcome.kind === 'none') return <p class="empty">{pathTexts.finding}</p>;
  if (outcome.kind === 'failed') return <Notice tone="bad">{pathTexts.findFailed}</Notice>;
  if (outcome.kind === 'problems') {
    return (
      <Notice tone="bad">
        <strong>{pathTexts.impossible}</strong>
        {outcome.problems.map((problem) => (
          <span key={`${problem.code} ${problem.pointer}`}>{problemWords(problem, index).message}</span>
        ))}
      </Notice>
    );
  }
  return <>{children(gaps)}</>;
}

/** Up to which level gaps are looked at. */
export function TargetSwitch({ isWhole, onWhole }: { readonly isWhole: boolean; readonly onWhole: (isWhole: boolean) => void }) {
  return (
    <fieldset class="chips no-print">
      <legend class="small">{gapsTexts.view}</legend>
      <button type="button" class="chip" aria-pressed={!isWhole} onClick={() => onWhole(false)}>
        {gapsTexts.toTarget}
      </button>
      <button type="button" class="chip" aria-pressed={isWhole} onClick={() => onWhole(true)}>
        {gapsTexts.toHighest}
      </button>
    </fieldset>
  );
}
