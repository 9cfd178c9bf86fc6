import type { JsonObject } from '../../app/policies';
import type { Problem } from '../../domain/problem';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { policyTexts } from '../../i18n/pages/policies';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';

/** A sentence of the validator and the field it belongs to. */
export interface PlacedSentence {
  readonly code: string;
  readonly pointer: string;
  readonly text: string;
}

/** Where the file's own words ("hapus kuncinya") would puzzle somebody who fills in a form. */
const FORM_WORDS: Readonly<Record<string, string>> = {
  'schema/blank': policyTexts.blank,
  'schema/date-form': policyTexts.dateMissing,
  'schema/type': policyTexts.notANumber,
};

export interface PolicyCheck {
  /** What stands against the candidate, in sentences at their fields. */
  readonly sentences: readonly PlacedSentence[];
  /** The grades alone, to try them out before name and source are written; null while anything stands against them. */
  readonly trial: GradingPolicy | null;
}

/** Looks at the candidate as it is typed; null: not done yet. */
export function usePolicyCheck(candidate: JsonObject, isByMissing: boolean): PolicyCheck | null {
  const { policies } = useApp();
  const text = JSON.stringify(candidate);
  const loaded = useLoaded(async () => {
    const gradesOnly = { ...candidate, title: '-', statusNote: '-', sources: [] };
    const [whole, trial, { messageOf }] = await Promise.all([policies.check(candidate), policies.check(gradesOnly), import('../../i18n/code-to-message')]);
    const problems = whole.ok ? [] : whole.problems;
    // rules are looked at only where the shape is right, so a missing name would hide what is wrong with the grades
    const ofGrades = trial.ok ? [] : trial.problems.filter(({ pointer }) => !problems.some((known) => known.pointer === pointer));
    const sentences = [...problems, ...ofGrades].map((problem) => place(problem, messageOf));
    return { text, sentences, trial: trial.ok ? trial.value : null };
  }, [text]);
  if (loaded.kind === 'failed') throw loaded.error;
  if (loaded.kind === 'loading' || loaded.value.text !== text) return null;
  if (!isByMissing) return loaded.value;
  return { ...loaded.value, sentences: [BY_MISSING, ...loaded.value.sentences] };
}

const BY_MISSING: PlacedSentence = { code: 'form/by', pointer: '/by', text: policyTexts.byMissing };

function place(problem: Problem, messageOf: (problem: Problem) => { readonly message: string; readonly hint: string }): PlacedSentence {
  const { message, hint } = messageOf(problem);
  return { code: problem.code, pointer: problem.pointer, text: FORM_WORDS[problem.code] ?? `${message} ${hint}` };
}

/** Only what is said of this place; a grade's code is never typed, so what is said of it belongs to its label. */
export const sentenceAt = (sentences: readonly PlacedSentence[], ...pointers: readonly string[]): string | null =>
  sentences.find(({ pointer }) => pointers.includes(pointer))?.text ?? null;
