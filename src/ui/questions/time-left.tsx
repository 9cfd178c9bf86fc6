import { createAnswerPace } from '../../app/answer-pace';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import { sayRange, timeLeft } from '../../domain/assessment/pace';
import { paceTexts } from '../../i18n/pages/pace';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';

/** How long the criteria left will take; nothing while the pace is being read, and when all are answered. */
export function TimeLeft({ assessment, criteriaLeft }: { readonly assessment: Assessment; readonly criteriaLeft: number }) {
  const pace = useApp().service(createAnswerPace);
  const loaded = useLoaded(() => pace.timesOf(assessment.institution.id, assessment.id), [assessment.id]);
  const left = loaded.kind === 'ready' ? timeLeft(loaded.value, criteriaLeft) : null;
  return left === null ? null : <p class="small soft">{paceTexts.left(left.basis, sayRange(left))}</p>;
}
