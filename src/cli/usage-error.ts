import { cli } from '../i18n/messages/id/cli';
import type { ExitCode, World } from './world';

/** Says what was wrong with the call, then how it is meant. */
export function refuseUsage(world: World, message: string): ExitCode {
  world.tell(`${message}\n\n${cli.usage}`);
  return 2;
}
