import type { Problem } from '../domain/problem';
import { assessmentProblems } from './problems/assessment';
import { attachmentProblems } from './problems/attachment';
import { bundleProblems } from './problems/bundle';
import { documentProblems } from './problems/document';
import { fileProblems } from './problems/file';
import { overlayProblems } from './problems/overlay';
import { packProblems } from './problems/pack';
import { pathProblems } from './problems/path';
import { policyProblems } from './problems/policy';
import type { ProblemData, ProblemSentence, ProblemSentences } from './problems/problem-sentence';
import { reportProblems } from './problems/report';
import { scenarioProblems } from './problems/scenario';
import { schemaProblems } from './problems/schema';
import { sealProblems } from './problems/seal';
import { sheetProblems } from './problems/sheet';
import { starterProblems } from './problems/starter';
import { storageProblems } from './problems/storage';
import { weightsProblems } from './problems/weights';

/** Every area's sentences; an area that adds a problem code adds its sentence and joins here. */
const AREAS: readonly ProblemSentences[] = [
  assessmentProblems,
  attachmentProblems,
  bundleProblems,
  documentProblems,
  fileProblems,
  overlayProblems,
  packProblems,
  pathProblems,
  policyProblems,
  reportProblems,
  scenarioProblems,
  schemaProblems,
  sealProblems,
  sheetProblems,
  starterProblems,
  storageProblems,
  weightsProblems,
];
const SENTENCES: ReadonlyMap<string, ProblemSentences[string]> = new Map(AREAS.flatMap((area) => Object.entries(area)));

/** The sentence and hint for a problem code. A code without one is a bug; the code and the place are then shown, never nothing. */
export function messageOfCode(code: string, data: ProblemData = {}, pointer = ''): ProblemSentence {
  const sentence = SENTENCES.get(code);
  if (sentence !== undefined) return sentence(data);
  const place = pointer === '' ? '' : ` pada ${pointer}`;
  return { message: `Ada masalah (${code})${place}.`, hint: 'Laporkan kode ini kepada pengelola aplikasi.' };
}

export const messageOf = ({ code, data, pointer }: Problem): ProblemSentence => messageOfCode(code, data, pointer);

/** For the test that every code used in the source has its sentence. */
export const hasSentence = (code: string): boolean => SENTENCES.has(code);
