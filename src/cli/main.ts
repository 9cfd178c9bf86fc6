import { nodeWorld } from './node-world';
import { runCommandLine } from './run';

export interface Call {
  readonly args: readonly string[];
  readonly projectFolder: string;
  readonly workingFolder: string;
}

/** The entry that scripts/siap.mjs builds and calls. */
export const main = ({ args, projectFolder, workingFolder }: Call): Promise<number> => runCommandLine(nodeWorld(projectFolder, workingFolder), args);
