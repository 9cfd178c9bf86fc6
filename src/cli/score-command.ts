import type { Problem } from '../domain/problem';
import { score } from '../domain/scoring/score';
import { messageOf } from '../i18n/code-to-message';
import { cli } from '../i18n/messages/id/cli';
import { type Arguments, type OptionKinds, parseArguments } from './arguments';
import { type FileProblems, problemJson, tellProblems } from './file-problems';
import { readAssessmentFile, readPackFile, readPolicyFile } from './read-inputs';
import { scoreJson } from './score-json';
import { readChoice, type ScoringChoice } from './score-options';
import { scoreLines } from './score-text';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

const OPTIONS: OptionKinds = { '--layer': 'value', '--as-of': 'value', '--policy': 'value', '--json': 'flag' };

/** `siap score PACK ASSESSMENT`: prints the result of DESIGN section 6. Nothing is computed from a faulty input. */
export async function scoreCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  const [packFile, assessmentFile] = files;
  if (packFile === undefined || assessmentFile === undefined || files.length > 2) return refuseUsage(world, cli.wantsPackAndAssessment);
  const choice = readChoice(world, parsed.value);
  if (!choice.ok) return refuseUsage(world, choice.message);
  return scoreFiles(world, { packFile, assessmentFile }, choice.value, options);
}

interface Files {
  readonly packFile: string;
  readonly assessmentFile: string;
}

async function scoreFiles(world: World, { packFile, assessmentFile }: Files, choice: ScoringChoice, options: Arguments['options']): Promise<ExitCode> {
  const isJson = options.has('--json');
  const pack = await readPackFile(world, packFile);
  if (!pack.ok) return refuseInput(world, pack.fault, isJson);
  const assessment = await readAssessmentFile(world, assessmentFile, pack.value);
  if (!assessment.ok) return refuseInput(world, assessment.fault, isJson);
  const policy = await readPolicyFile(world, options.get('--policy'));
  if (!policy.ok) return refuseInput(world, policy.fault, isJson);
  const result = score(pack.value, assessment.value, { ...choice, policy: policy.value });
  if (isJson) world.print(`${JSON.stringify(scoreJson(result), null, 2)}\n`);
  else world.print(`${scoreLines(result, pack.value, policy.value).join('\n')}\n`);
  tellProblems(world, { file: assessmentFile, problems: result.errors });
  tellWarnings(world, assessmentFile, result.warnings);
  return 0;
}

/** Exit 1: says the place and the hint; with `--json` the problems are on standard output as well. */
export function refuseInput(world: World, fault: FileProblems, isJson: boolean): ExitCode {
  tellProblems(world, fault);
  if (isJson) world.print(`${JSON.stringify({ errors: fault.problems.map(problemJson) }, null, 2)}\n`);
  return 1;
}

function tellWarnings(world: World, file: string, warnings: readonly Problem[]): void {
  for (const warning of warnings) world.tell(cli.warning(`${file}#${warning.pointer}`, messageOf(warning).message));
}
