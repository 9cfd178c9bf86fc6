/** npm run -s siap -- …: the command line. Standard output carries results only. */
import './require-node.mjs';
import { enterProject, installIfNeeded, PROJECT_FOLDER } from './project.mjs';

// npm starts us in the project folder; the paths on the command line are meant from where the user stood.
const startedByNpm = process.env.npm_lifecycle_event === 'siap' && process.env.INIT_CWD;
const workingFolder = startedByNpm ? process.env.INIT_CWD : process.cwd();

enterProject();
installIfNeeded();
const { buildForNode } = await import('./build-for-node.mjs');
const { main } = await buildForNode('src/cli/main.ts');
process.exitCode = await main({ args: process.argv.slice(2), projectFolder: PROJECT_FOLDER, workingFolder });
