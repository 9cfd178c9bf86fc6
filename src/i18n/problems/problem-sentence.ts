import type { Problem } from '../../domain/problem';

/** What a person is told about a problem: what is wrong, and what to do about it. */
export interface ProblemSentence {
  readonly message: string;
  readonly hint: string;
}

export type ProblemData = NonNullable<Problem['data']>;

/** One area's sentences by problem code. */
export type ProblemSentences = Readonly<Record<string, (data: ProblemData) => ProblemSentence>>;
