import './require-node.mjs';
import { enterProject, installIfNeeded } from './project.mjs';

// Inherited from a test run or a development server it would build the development version.
process.env.NODE_ENV = 'production';
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
