import { diffPacks } from '../domain/standard/pack-diff';
import type { PackIndex } from '../domain/standard/pack-index';
import { cli } from '../i18n/messages/id/cli';
import { type OptionKinds, parseArguments } from './arguments';
import { diffJson } from './diff-json';
import { diffLines } from './diff-text';
import type { FileProblems } from './file-problems';
import { readPackFile } from './read-inputs';
import { refuseInput } from './score-command';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

const OPTIONS: OptionKinds = { '--json': 'flag' };

/** `siap diff OLD NEW`: what changed between two versions of a pack (DESIGN section 6b). Exit 0 whether or not something did. */
export async function diffCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  const [oldFile, newFile] = files;
  if (oldFile === undefined || newFile === undefined || files.length > 2) return refuseUsage(world, cli.wantsTwoPacks);
  const isJson = options.has('--json');
  const old = await readPackFile(world, oldFile);
  if (!old.ok) return refuseInput(world, old.fault, isJson);
  const next = await readPackFile(world, newFile);
  if (!next.ok) return refuseInput(world, next.fault, isJson);
  const fault = strangers(old.value, next.value, newFile);
  if (fault !== null) return refuseInput(world, fault, isJson);
  const diff = diffPacks(old.value, next.value);
  world.print(isJson ? `${JSON.stringify(diffJson(diff), null, 2)}\n` : `${diffLines(diff).join('\n')}\n`);
  return 0;
}

/** Two packs are versions of one another when they share the id, or the newer names the older's; null: they are. */
function strangers({ pack: old }: PackIndex, { pack: next }: PackIndex, file: string): FileProblems | null {
  if (old.id === next.id || next.supersedes?.id === old.id) return null;
  return { file, problems: [{ code: 'pack/not-a-version', pointer: '/supersedes', data: { id: next.id, other: old.id } }] };
}
