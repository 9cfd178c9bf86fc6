import { answerMoments, answerTimes } from '../domain/assessment/pace';
import { readHistory } from '../storage/history';
import type { Ground } from './ground';

/** How fast an assessment is being answered, read from its own history. */
export interface AnswerPace {
  /** Seconds between one answer and the next, pauses left out; empty: nothing is known. */
  readonly timesOf: (institution: string, assessment: string) => Promise<readonly number[]>;
}

export function createAnswerPace({ db }: Ground): AnswerPace {
  return {
    timesOf: async (institution, assessment) => answerTimes(answerMoments((await readHistory(db, institution))?.revisions ?? [], assessment)),
  };
}
