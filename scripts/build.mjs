import './require-node.mjs';
import { enterProject } from './project.mjs';

enterProject();
const { generate } = await import('./generate.mjs');
const { build } = await import('vite');

await generate();
await build({ logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
