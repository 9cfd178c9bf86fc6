import { formatBytes } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';
import { refuseInput } from './score-command';
import type { ExitCode, World } from './world';

/** Writes the file of a command and tells how large it is; 1 where it cannot be written. */
export async function writeOutput(world: World, file: string, bytes: Uint8Array): Promise<ExitCode> {
  try {
    await world.writeFile(file, bytes);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refuseInput(world, { file, problems: [{ code: 'file/unwritable', pointer: '', data: { reason } }] }, false);
  }
  world.tell(cli.written(file, formatBytes(bytes.byteLength)));
  return 0;
}
