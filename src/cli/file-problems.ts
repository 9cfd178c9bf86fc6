import type { Problem } from '../domain/problem';
import { messageOf } from '../i18n/code-to-message';
import { cli } from '../i18n/messages/id/cli';
import type { World } from './world';

/** What is wrong with one of the files that the user named. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export interface ProblemJson {
  readonly code: string;
  readonly pointer: string;
  readonly hint: string;
}

/** The shape that `--json` prints for a problem (DESIGN section 8). */
export const problemJson = (problem: Problem): ProblemJson => ({ code: problem.code, pointer: problem.pointer, hint: messageOf(problem).hint });

/** `file#/json/pointer: what is wrong [code]` and the hint below it, on standard error. */
export function tellProblems(world: World, { file, problems }: FileProblems): void {
  for (const problem of problems) {
    const { message, hint } = messageOf(problem);
    world.tell(`${file}#${problem.pointer}: ${message} [${problem.code}]`);
    world.tell(`  ${cli.hint(hint)}`);
  }
}
