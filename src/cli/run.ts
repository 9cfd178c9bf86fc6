import { cli } from '../i18n/messages/id/cli';
import { checkCommand } from './check-command';
import { convertCommand } from './convert-command';
import { diffCommand } from './diff-command';
import { exportCommand } from './export-command';
import { mergeCommand } from './merge-command';
import { pathCommand } from './path-command';
import { reportCommand } from './report-command';
import { scoreCommand } from './score-command';
import { starterCommand } from './starter-command';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

type Command = (world: World, args: readonly string[]) => Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['score', scoreCommand],
  ['path', pathCommand],
  ['report', reportCommand],
  ['export', exportCommand],
  ['convert', convertCommand],
  ['diff', diffCommand],
  ['merge', mergeCommand],
  ['starter', starterCommand],
]);

/** Named in the design, not built yet: saying so beats "unknown". */
const LATER = ['portfolio', 'ingest'];

/** Runs one command line. Never throws for what a user can do; a bug does throw. */
export async function runCommandLine(world: World, args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) return refuseUsage(world, cli.noCommand);
  if (['--help', '-h', 'help'].includes(name)) {
    world.print(cli.usage);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command !== undefined) return command(world, rest);
  return refuseUsage(world, LATER.includes(name) ? cli.laterCommand(name) : cli.unknownCommand(name));
}
