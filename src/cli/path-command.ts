import { findPath } from '../domain/gap/path';
import type { PathResult } from '../domain/gap/path-result';
import type { Outcome } from '../domain/problem';
import { messageOf } from '../i18n/code-to-message';
import { cli } from '../i18n/messages/id/cli';
import { cliPath } from '../i18n/messages/id/cli-path';
import { type Arguments, type OptionKinds, parseArguments } from './arguments';
import { type PathWish, readPathWish } from './path-choice';
import { pathJson } from './path-json';
import { pathLines } from './path-text';
import { readAssessmentFile, readPackFile, readPolicyFile } from './read-inputs';
import { refuseInput } from './score-command';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

const OPTIONS: OptionKinds = {
  '--target': 'value',
  '--layer': 'value',
  '--as-of': 'value',
  '--policy': 'value',
  '--forbid': 'value',
  '--force': 'value',
  '--json': 'flag',
};

/** `siap path PACK ASSESSMENT --target …`: prints the cheapest path (DESIGN section 6). Out of reach is a result, not a failure: exit 0. */
export async function pathCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  const [packFile, assessmentFile] = files;
  if (packFile === undefined || assessmentFile === undefined || files.length > 2) return refuseUsage(world, cli.wantsPackAndAssessment);
  const wish = readPathWish(world, parsed.value);
  if (!wish.ok) return refuseUsage(world, wish.message);
  return pathOfFiles(world, { packFile, assessmentFile }, wish.value, options);
}

interface Files {
  readonly packFile: string;
  readonly assessmentFile: string;
}

async function pathOfFiles(world: World, { packFile, assessmentFile }: Files, wish: PathWish, options: Arguments['options']): Promise<ExitCode> {
  const isJson = options.has('--json');
  const pack = await readPackFile(world, packFile);
  if (!pack.ok) return refuseInput(world, pack.fault, isJson);
  const assessment = await readAssessmentFile(world, assessmentFile, pack.value);
  if (!assessment.ok) return refuseInput(world, assessment.fault, isJson);
  const policy = await readPolicyFile(world, options.get('--policy'));
  if (!policy.ok) return refuseInput(world, policy.fault, isJson);
  const found = findPath(pack.value, assessment.value, { ...wish, policy: policy.value });
  if (!found.ok) return refusePath(world, assessmentFile, found.problems, isJson);
  if (isJson) world.print(`${JSON.stringify(pathJson(found.value), null, 2)}\n`);
  else world.print(`${pathLines(found.value, pack.value, policy.value).join('\n')}\n`);
  if (isJson && !found.value.reachable) world.tell(cliPath.unreachableJson);
  return 0;
}

type Problems = Extract<Outcome<PathResult>, { ok: false }>['problems'];

/** Where nothing counts the assessment is at fault; every other problem is in what the caller asked for. */
function refusePath(world: World, file: string, problems: Problems, isJson: boolean): ExitCode {
  if (problems.some(({ code }) => code === 'path/nothing-counts')) return refuseInput(world, { file, problems }, isJson);
  return refuseUsage(
    world,
    problems
      .map(messageOf)
      .map(({ message, hint }) => `${message} ${hint}`)
      .join('\n'),
  );
}
