import './require-node.mjs';
import { enterProject, installIfNeeded } from './project.mjs';

enterProject();
installIfNeeded();
const { generate } = await import('./generate.mjs');
const { build } = await import('vite');

await generate();
try {
  await build({ logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
} catch (error) {
  // The bundler's own message names file and line; a stack of its inside would bury it.
  console.error(error.message);
  process.exit(1);
}
