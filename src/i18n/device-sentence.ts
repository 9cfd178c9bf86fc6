import { attachmentProblems } from './problems/attachment';
import type { ProblemSentence, ProblemSentences } from './problems/problem-sentence';
import { storageProblems } from './problems/storage';

const DEVICE_PROBLEMS: ProblemSentences = { ...attachmentProblems, ...storageProblems };

/**
 * Sentences for what goes wrong on the device itself (saving, opening the database, attaching). They come with the first
 * load; those about documents are many and come with `code-to-message` when a file is opened.
 */
export function sentenceOfDevice(code: string): ProblemSentence {
  const sentence = Object.hasOwn(DEVICE_PROBLEMS, code) ? DEVICE_PROBLEMS[code] : DEVICE_PROBLEMS['storage/failed'];
  return sentence?.({}) ?? { message: code, hint: '' };
}
