import type { Problem } from '../../domain/problem';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messageOf } from '../../i18n/code-to-message';
import type { ProblemSentence } from '../../i18n/problems/problem-sentence';

/** The sentence of a problem, with the codes that people know in place of ids. */
export function problemWords(problem: Problem, index: PackIndex): ProblemSentence {
  const { criterion } = problem.data ?? {};
  if (typeof criterion !== 'string') return messageOf(problem);
  return messageOf({ ...problem, data: { ...problem.data, criterion: criterionCode(index, criterion) } });
}
