import type { AnswerFate, MovePlan } from '../../domain/assessment/move-assessment';

export type MoveCounts = Readonly<Record<AnswerFate | 'added', number>>;

/** How many answers stay, wait to be checked, go to the archive only; and how many criteria are new. */
export function countsOf({ outcomes, added }: MovePlan): MoveCounts {
  const count = (fate: AnswerFate): number => outcomes.filter((outcome) => outcome.fate === fate).length;
  return { kept: count('kept'), checkAgain: count('checkAgain'), archived: count('archived'), added: added.length };
}
