import { messageOf } from '../i18n/code-to-message';
import { cli } from '../i18n/messages/id/cli';
import { type OptionKinds, parseArguments } from './arguments';
import { type CheckedFile, checkFile } from './check-file';
import { tellProblems } from './file-problems';
import { packShelf } from './pack-shelf';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

const OPTIONS: OptionKinds = { '--json': 'flag' };

/** `siap check FILE…`: validates packs, policies, assessments and bundles; every file is looked at, whatever the others are like. */
export async function checkCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  if (files.length === 0) return refuseUsage(world, cli.wantsFiles);
  const shelf = await packShelf(world, files);
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(world, file, shelf));
  if (options.has('--json')) world.print(`${JSON.stringify({ files: checked.map(checkedJson) }, null, 2)}\n`);
  for (const result of checked) tellChecked(world, result, options.has('--json'));
  return checked.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

function tellChecked(world: World, { file, kind, problems, note }: CheckedFile, isJson: boolean): void {
  if (note !== null) world.tell(note);
  if (problems.length > 0) tellProblems(world, { file, problems });
  else if (!isJson && kind !== null) world.print(`${cli.fine(file, cli.kinds[kind])}\n`);
}

const checkedJson = ({ file, kind, problems }: CheckedFile): object => ({
  file,
  kind,
  ok: problems.length === 0,
  problems: problems.map((problem) => ({ code: problem.code, pointer: problem.pointer, ...messageOf(problem) })),
});
