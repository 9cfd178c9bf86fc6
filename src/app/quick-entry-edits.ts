import type { Answer } from '../domain/assessment/assessment.generated';
import { isSameValue } from '../domain/bundle/plain-value';
import { clearLevel, setLevel, setNotApplicable, setUnsure } from './answering';
import type { AnswerEdit } from './workspace';

/** What an entry makes of an answer. */
export type Decision =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'notApplicable'; readonly reason: string }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'withdraw' };

/** How an answer stands, in one word and what belongs to it; `open`: nothing decided, or to be checked again. */
export type Standing =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'notApplicable'; readonly reason: string }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'open' };

export function standingOf(answer: Answer | undefined): Standing {
  if (answer === undefined || answer.checkAgain !== undefined) return { kind: 'open' };
  if (answer.notApplicable !== undefined) return { kind: 'notApplicable', reason: answer.notApplicable.reason };
  if (answer.unsure === true) return { kind: 'unsure' };
  return answer.level === null ? { kind: 'open' } : { kind: 'level', level: answer.level };
}

/** True when the answer already says so: then nothing is written, and who entered it stays. */
export function saysAlready(answer: Answer | undefined, decision: Decision): boolean {
  if (decision.kind === 'withdraw') return answer?.checkAgain === undefined && standingOf(answer).kind === 'open';
  return isSameValue(standingOf(answer), decision);
}

function editOf(decision: Decision): AnswerEdit {
  switch (decision.kind) {
    case 'level':
      return setLevel(decision.level);
    case 'notApplicable':
      return setNotApplicable(decision.reason);
    case 'unsure':
      return setUnsure;
    case 'withdraw':
      return clearLevel;
  }
}

/** The edit of one entry. `enteredBy` '' takes a former name out: whoever types for themselves is nobody else. */
export const decide =
  (decision: Decision, enteredBy: string): AnswerEdit =>
  (answer) => {
    const decided = editOf(decision)(answer);
    return decided === null ? null : withEnteredBy(decided, decision.kind === 'withdraw' ? '' : enteredBy);
  };

export function withEnteredBy({ enteredBy: _former, ...answer }: Answer, name: string): Answer {
  return name.trim() === '' ? answer : { ...answer, enteredBy: name.trim() };
}

/**
 * Takes one entry back: the fields that it changed get their former values, others keep what came since (a note, evidence from another tab).
 * `before` undefined: there was no answer; then it is gone again, unless something else stands in it by now.
 */
export const takeBack =
  (before: Answer | undefined, after: Answer): AnswerEdit =>
  (now) => {
    if (before === undefined && isSameValue(now, after)) return null;
    const former = before ?? { level: null };
    const changed = [...new Set([...Object.keys(former), ...Object.keys(after)])].filter((key) => !isSameValue(fieldOf(former, key), fieldOf(after, key)));
    const kept = Object.entries(now).filter(([key]) => !changed.includes(key));
    const restored = Object.entries(former).filter(([key]) => changed.includes(key));
    return { level: null, ...Object.fromEntries([...kept, ...restored]) };
  };

const fieldOf = (answer: Answer, key: string): unknown => Object.entries(answer).find(([name]) => name === key)?.[1];
